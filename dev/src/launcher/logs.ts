import { existsSync, readFileSync, renameSync } from 'node:fs';

/** Makes room for the log of a new start; the one before is kept beside it. */
export function keepPrevious(logFile: string): void {
  if (existsSync(logFile)) renameSync(logFile, logFile.replace(/\.log$/, '.previous.log'));
}

/**
 * The last lines of a log, for a person to read: of structured lines only what they say.
 *
 * @param from where in the file to begin, in bytes
 */
export function lastWords(logFile: string, from = 0, count = 8): string {
  let text: string;
  try {
    text = readFileSync(logFile).subarray(from).toString('utf8');
  } catch {
    return '';
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.slice(-count).map(readable).join('\n');
}

function readable(line: string): string {
  if (!line.startsWith('{')) return line;
  try {
    const { time, msg, reason } = JSON.parse(line);
    return [String(time).slice(11, 19), msg, reason && `(${reason})`].filter(Boolean).join(' ');
  } catch {
    return line;
  }
}
