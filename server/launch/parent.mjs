import { readFileSync } from 'node:fs';

/**
 * Who started us, as a text that changes when one of them is gone. That is our parent; and, on Linux, where npm put
 * a shell between itself and us, the shell's parent too, because a shell outlives the npm that was killed.
 * No further up: `nohup npm start &` has to outlive the terminal.
 */
export function parents() {
  const { name, parent } = about(process.ppid);
  return /^(sh|ash|dash|bash|zsh|ksh)$/.test(name) ? `${process.ppid} ${parent}` : String(process.ppid);
}

function about(pid) {
  try {
    // "pid (name) state parent …"
    const [, name, parent] = /\((.*)\) \S+ (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return { name: name ?? '', parent };
  } catch {
    return { name: '' };
  }
}
