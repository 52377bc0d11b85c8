import { describe, expect, it } from 'vitest';
import { ChangeHub } from './change-hub.js';

const open = () => new AbortController().signal;

describe('who follows a record', () => {
  it('is told once of all that happened while it was busy', async () => {
    const hub = new ChangeHub({ inAll: 9, perViewer: 9 });
    const follower = hub.join('me', 'a', open());
    follower.childId = 'child';
    for (let time = 0; time < 10_000; time += 1) hub.changed('a');
    hub.doorChanged('child');
    expect(await follower.next(1_000)).toEqual({ isChanged: true, isDoor: true, isUnsure: false });
    expect(await follower.next(5)).toEqual({ isChanged: false, isDoor: false, isUnsure: false });
  });

  it('hears of its own record and child alone, and of every child until it knows whose the record is', async () => {
    const hub = new ChangeHub({ inAll: 9, perViewer: 9 });
    const follower = hub.join('me', 'a', open());
    hub.changed('b');
    hub.doorChanged('another child');
    expect(await follower.next(5)).toMatchObject({ isChanged: false, isDoor: true });
    follower.childId = 'child';
    hub.doorChanged('another child');
    expect(await follower.next(5)).toMatchObject({ isDoor: false });
    hub.doorChanged('*');
    expect(await follower.next(5)).toMatchObject({ isDoor: true });
  });

  it('is woken while it waits, and when it ends', async () => {
    const hub = new ChangeHub({ inAll: 9, perViewer: 9 });
    const ending = new AbortController();
    const follower = hub.join('me', 'a', ending.signal);
    const waiting = follower.next(60_000);
    hub.unsure();
    expect(await waiting).toMatchObject({ isUnsure: true });
    const last = follower.next(60_000);
    ending.abort();
    expect(await last).toBeUndefined();
    expect(await follower.next(60_000)).toBeUndefined();
  });

  it('takes a place, and gives it back once', () => {
    const hub = new ChangeHub({ inAll: 3, perViewer: 2 });
    const one = hub.join('me', 'a', open());
    hub.join('me', 'a', open());
    expect(() => hub.join('me', 'a', open())).toThrow('Too many streams');
    one.leave();
    one.leave();
    expect(hub.size).toBe(1);
    hub.join('me', 'b', open());
    hub.join('you', 'b', open());
    expect(() => hub.join('they', 'b', open())).toThrow('Too many streams');
  });
});
