import { describe, expect, it } from 'vitest';
import { collisions, type MeetingRecord, stillTyped, unsent, withEdits } from './record.js';

const decision = { id: 'd1', wording: 'Bokar besök', partyId: 'bup', dueOn: '' };
const saved: MeetingRecord = { presence: { bup: 'INVITED' }, decisions: [decision], notes: 'Hej' };

describe('a meeting’s record that several write', () => {
  it('shows what is typed on top of what is saved', () => {
    const added = { ...decision, id: 'd2', wording: 'Ringer' };
    const edits = {
      'presence:bup': { value: 'PRESENT', was: 'INVITED' },
      'decision:d1': { value: null, was: decision },
      'decision:d2': { value: added, was: null },
      notes: { value: 'Hej då', was: 'Hej' },
    };
    expect(withEdits(saved, edits)).toEqual({
      presence: { bup: 'PRESENT' },
      decisions: [added],
      notes: 'Hej då',
    });
  });

  it('sends what is not there yet, once, and not a decision without words', () => {
    const edits = {
      notes: { value: 'Hej då', was: 'Hej' },
      'presence:bup': { value: 'PRESENT', was: 'INVITED', sent: 'PRESENT' },
      'decision:d2': { value: { ...decision, id: 'd2', wording: ' ' }, was: null },
    };
    expect(unsent(saved, edits)).toEqual(['notes']);
  });

  it('lets go of what the graph has, and keeps the space that somebody is just typing after it', () => {
    expect(stillTyped(saved, { notes: { value: 'Hej', was: '' } }, 1)).toEqual({});
    const same = { partyId: 'bup', dueOn: '', wording: 'Bokar besök', id: 'd1' };
    expect(stillTyped(saved, { 'decision:d1': { value: same, was: null } }, 1)).toEqual({});
    const edits = stillTyped(saved, { notes: { value: 'Hej ', was: '', sent: 'Hej ' } }, 1);
    expect(edits).toEqual({ notes: { value: 'Hej ', was: 'Hej', sent: 'Hej ' } });
    expect(unsent(saved, edits)).toEqual([]);
    expect(collisions(saved, edits)).toEqual([]);
  });

  it('collides only where two have written of the same thing', () => {
    const theirs = { ...saved, notes: 'Deras' };
    const edits = {
      notes: { value: 'Mitt', was: 'Hej' },
      'presence:bup': { value: 'ABSENT', was: 'INVITED' },
    };
    expect(collisions(theirs, edits)).toEqual(['notes']);
    expect(unsent(theirs, edits)).toEqual(['presence:bup']);
    expect(collisions({ ...saved, notes: 'Mitt' }, edits)).toEqual([]);
  });

  it('collides when what is being written on has been taken out', () => {
    const edits = { 'decision:d1': { value: { ...decision, wording: 'Bokar två' }, was: decision } };
    expect(collisions({ ...saved, decisions: [] }, edits)).toEqual(['decision:d1']);
  });

  it('lets go of what was taken and others have written over since; not before the graph has answered anew', () => {
    const edits = { notes: { value: 'Mitt', was: 'Hej', sent: 'Mitt', takenAt: 7 } };
    expect(stillTyped(saved, edits, 6)).toEqual(edits);
    expect(stillTyped({ ...saved, notes: 'Deras' }, edits, 8)).toEqual({});
  });

  it('does not take what was sent, and is typed further, for somebody else’s', () => {
    const edits = { notes: { value: 'Hej då, allihop', was: 'Hej', sent: 'Hej då' } };
    expect(collisions({ ...saved, notes: 'Hej då' }, edits)).toEqual([]);
    expect(unsent({ ...saved, notes: 'Hej då' }, edits)).toEqual(['notes']);
  });
});
