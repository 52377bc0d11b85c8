import { describe, expect, it } from 'vitest';
import { Progress } from './progress.js';

function screen(isTTY: boolean) {
  const written: string[] = [];
  return { written, isTTY, columns: 60, write: (text: string) => written.push(text) };
}

describe('progress in a log', () => {
  it('is one line for each step, without colours', async () => {
    const shown = screen(false);
    const progress = new Progress(shown, {});
    await progress.step('PostgreSQL', async (step) => step.detail('on port 4032'));
    await expect(progress.step('kommun', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(shown.written.join('')).toMatch(
      /^ {2}✓ PostgreSQL · on port 4032 +0\.0 s\n {2}✗ kommun +0\.0 s\n$/,
    );
  });

  it('does not call steps failed that end because all is being stopped', async () => {
    const shown = screen(false);
    const progress = new Progress(shown, {});
    const slow = progress.step(
      'kommun',
      () => new Promise((_, reject) => setTimeout(reject, 20, new Error('no'))),
    );
    progress.expectFailures();
    await expect(slow).rejects.toThrow('no');
    expect(shown.written).toEqual([]);
  });
});

describe('progress on a terminal', () => {
  it('shows what goes on in one line, no wider than the screen, and leaves only what is done', async () => {
    const shown = screen(true);
    const progress = new Progress(shown, {});
    await Promise.all([
      progress.step('a step with quite a long name', async () => {}),
      progress.step('another one with quite a long name', async () => {}),
    ]);
    const moving = shown.written.filter((text) => text.includes('⠋'));
    expect(moving.length).toBeGreaterThan(0);
    expect(Math.max(...moving.map((text) => text.length))).toBeLessThan(60);
    expect(shown.written.at(-1)).toBe('\r\x1b[2K');
  });
});
