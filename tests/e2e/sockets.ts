import { readdir, readFile, readlink } from 'node:fs/promises';

/**
 * Addresses beyond this machine that a process or its children are connected to, read from the kernel's tables
 * (proc(5)): what really happens, whatever the browser says. Linux only; elsewhere it finds nothing.
 */
export async function foreignConnections(pid: number): Promise<readonly string[]> {
  const inodes = new Set<string>();
  for (const each of await family(pid)) await collectSockets(each, inodes);
  const found: string[] = [];
  for (const table of ['tcp', 'tcp6', 'udp', 'udp6']) {
    const text = await readFile(`/proc/net/${table}`, 'utf8').catch(() => '');
    for (const row of text.split('\n').slice(1)) {
      const fields = row.trim().split(/\s+/);
      const [, , remote, , , , , , , inode] = fields;
      if (!remote || !inode || !inodes.has(inode)) continue;
      if (!isLocal(remote.split(':')[0] ?? '')) found.push(`${table} ${remote}`);
    }
  }
  return found;
}

/** The process and all its descendants. */
async function family(pid: number): Promise<readonly number[]> {
  const children = new Map<number, number[]>();
  for (const name of await readdir('/proc').catch(() => [])) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const all = [pid];
  for (const each of all) all.push(...(children.get(each) ?? []));
  return all;
}

async function collectSockets(pid: number, inodes: Set<string>): Promise<void> {
  for (const fd of await readdir(`/proc/${pid}/fd`).catch(() => [])) {
    const target = await readlink(`/proc/${pid}/fd/${fd}`).catch(() => '');
    const inode = /^socket:\[(\d+)\]$/.exec(target)?.[1];
    if (inode) inodes.add(inode);
  }
}

/** Hexadecimal, little endian by 32-bit word, as the kernel prints it: unconnected, 127/8, ::1 or mapped 127/8. */
function isLocal(address: string): boolean {
  if (/^0+$/.test(address)) return true;
  if (address.length === 8) return address.endsWith('7F');
  if (address === '00000000000000000000000001000000') return true;
  return address.startsWith('0000000000000000FFFF0000') && address.endsWith('7F');
}
