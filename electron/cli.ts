/** TEMPORARY: stands in until the real command line is merged. */
console.log('honbu')
