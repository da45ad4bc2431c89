import { readFileSync, realpathSync } from 'node:fs'
import { dirname } from 'node:path'

/** Kinds of file systems that reach over a network, where a lock of one machine may mean nothing on another. */
const networkKinds =
  /^(nfs\d?|cifs|smb\w*|ncpfs|afs|9p|ceph|glusterfs|lustre|gfs2|ocfs2|davfs|fuse\.(sshfs|davfs2?|rclone|s3fs|gvfsd-fuse|glusterfs|cephfs|smbnetfs))$/

/**
 * Whether a file lies on another machine, as this system tells: by the mount it is under (Linux) or by its true name beginning with a server's
 * (Windows, mapped drives too). What the system does not tell counts as local.
 */
export function isOnNetwork(path: string): boolean {
  try {
    const folder = realpathSync.native(dirname(path))
    if (process.platform === 'win32') return isServerName(folder)
    return process.platform === 'linux' && networkMount(folder, readFileSync('/proc/self/mountinfo', 'utf8'))
  } catch {
    return false
  }
}

/** `\\server\share\…`, also in its long form. */
export const isServerName = (path: string): boolean => /^\\\\(\?\\UNC\\|(?![?.]\\))/i.test(path)

/** Whether the longest mount above a folder is one of the network; `mountInfo` as /proc/self/mountinfo has it. */
export function networkMount(folder: string, mountInfo: string): boolean {
  let longest = { point: '', kind: '' }
  for (const line of mountInfo.split('\n')) {
    const fields = line.split(' ')
    const point = (fields[4] ?? '').replace(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))
    const kind = fields[fields.indexOf('-', 6) + 1] ?? ''
    const isAbove = folder === point || folder.startsWith(point.endsWith('/') ? point : `${point}/`)
    // A later mount lies over an earlier one on the same point.
    if (point !== '' && isAbove && point.length >= longest.point.length) longest = { point, kind }
  }
  return networkKinds.test(longest.kind)
}
