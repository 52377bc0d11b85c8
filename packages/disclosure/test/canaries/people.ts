import type { OwnerWorld, Person } from '../model/record-model.js';

/** Everybody who asks: of each owner keepers, colleagues and leaders, other boards and providers, strangers. */
export const people: readonly Person[] = [
  { name: 'socialsekreterare', units: ['soc-farsta'], role: 'STAFF' },
  { name: 'kollega', units: ['soc-farsta'], role: 'STAFF' },
  { name: 'chef', units: ['soc-farsta'], role: 'MANAGER' },
  { name: 'samordnare', units: ['sip-farsta'], role: 'COORDINATOR' },
  { name: 'elevhälsa', units: ['elevhalsa-farsta'], role: 'STAFF' },
  { name: 'grannkommun', units: ['soc-tyreso'], role: 'STAFF' },
  { name: 'behandlare', units: ['bup-farsta'], role: 'STAFF' },
  { name: 'verksamhetschef', units: ['bup-farsta'], role: 'MANAGER' },
  { name: 'habilitering', units: ['hab-farsta'], role: 'COORDINATOR' },
  { name: 'barnläkare', units: ['bumm-farsta'], role: 'STAFF' },
  { name: 'annan mottagning', units: ['bup-bromma'], role: 'STAFF' },
  { name: 'sekretariat', units: ['bussam'], role: 'SECRETARIAT' },
  { name: 'import:journalen', units: ['bup-farsta'], role: 'IMPORTER' },
];

/** What is asked of each owner's records of every child. */
export const worlds: Readonly<Record<'kommun' | 'region', OwnerWorld>> = {
  kommun: {
    boardOf: {
      ...{ 'soc-farsta': 'farsta-sdn', 'sip-farsta': 'farsta-sdn' },
      ...{ 'elevhalsa-farsta': 'utbildningsnamnden-stockholm', 'soc-tyreso': 'socialnamnden-tyreso' },
    },
    keptBy: {
      ...{ IDENTITY: 'soc-farsta', PLAN: 'soc-farsta', SOCIAL_SUPPORT: 'soc-farsta' },
      SCHOOLING: 'elevhalsa-farsta',
    },
    identityPart: 'IDENTITY',
    doorNeedsAPart: true,
  },
  region: {
    boardOf: {
      ...{ 'bup-farsta': 'slso', 'bup-bromma': 'slso', 'hab-farsta': 'slso' },
      'bumm-farsta': 'vardval-bumm',
    },
    keptBy: { HEALTH_CARE: 'bup-farsta', PLAN: 'bup-farsta' },
    identityPart: 'HEALTH_CARE',
    doorNeedsAPart: false,
  },
};
