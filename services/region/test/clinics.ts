/** A clinic of the reference data, and the demo login that works there. */
export interface Clinic {
  readonly unit: string;
  readonly provider: string;
  readonly kind: string;
  readonly staff: string;
}

export const bup: Clinic = {
  unit: 'bup-farsta',
  provider: 'slso',
  kind: 'CHILD_PSYCHIATRY',
  staff: 'bup.farsta',
};

export const habilitation: Clinic = {
  unit: 'hab-farsta',
  provider: 'slso',
  kind: 'HABILITATION',
  staff: 'habilitering.farsta',
};

/** Another care provider than the others: secrecy holds between them. No demo login works there. */
export const prima: Clinic = {
  unit: 'bup-prima-jarva',
  provider: 'prima',
  kind: 'CHILD_PSYCHIATRY',
  staff: 'nobody.prima',
};
