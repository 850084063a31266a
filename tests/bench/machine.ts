import os from 'node:os';

/** The machine that the figures were taken on, in one line. */
export function machine(): string {
  const [cpu] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return (
    `Measured on ${os.cpus().length} cores (${cpu?.model.trim() || 'unnamed processor'}), ${memory} GiB of memory, ` +
    `${os.type()} ${os.release()} ${os.arch()}, Node ${process.versions.node}.`
  );
}
