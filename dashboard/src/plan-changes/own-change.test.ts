import { describe, expect, it } from 'vitest';
import {
  haveOthersChanged,
  isOwnCareChangeRecent,
  isOwnChangeRecent,
  sendingOwnChange,
} from './own-change.js';

describe('whose a change of an open plan is', () => {
  it('is the reader’s own for the versions that the reader made, and others’ for each between them', () => {
    expect(haveOthersChanged('p', 3, 4)).toBe(true);
    sendingOwnChange()({ planId: 'p', owner: 'MUNICIPALITY', version: 4 });
    expect(haveOthersChanged('p', 3, 4)).toBe(false);
    expect(haveOthersChanged('p', 3, 5)).toBe(true);
    expect(haveOthersChanged('p', 4, 4)).toBe(false);
    expect(haveOthersChanged('another', 3, 4)).toBe(true);
  });

  it('is told as nobody else’s while one’s own is under way, and the region’s part for a moment after', () => {
    const sent = sendingOwnChange();
    expect(haveOthersChanged('p', 8, 9)).toBe(false);
    sent(null);
    expect(haveOthersChanged('p', 8, 9)).toBe(true);
    expect(isOwnCareChangeRecent()).toBe(false);
    sendingOwnChange()({ planId: 'p', owner: 'REGION', version: 2 });
    expect(isOwnCareChangeRecent()).toBe(true);
    expect(isOwnChangeRecent()).toBe(true);
  });
});
