/** TEMPORARY: stands in until the real page is merged. */
const root = document.querySelector('#root')
if (root) root.textContent = `Honbu ${location.hash}`
if (location.hash.startsWith('#/paper/')) document.documentElement.dataset.paperReady = 'true'
