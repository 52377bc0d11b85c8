import type { Catalogue } from '../sv.js';

export const sipCheck: Catalogue['sipCheck'] = {
  ...{ rail: 'SIP check', see: 'See SIP check', offer: 'SIP check for the family' },
};
