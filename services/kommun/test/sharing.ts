import { randomUUID } from 'node:crypto';
import type { Answer } from '../../../dev/src/testing/send.js';
import type { startKommun } from './kommun.js';

type Kommun = Awaited<ReturnType<typeof startKommun>>;
type Input = Record<string, unknown>;

/** What came of a change, as a client sees it. */
export interface Outcome {
  readonly __typename: 'SharingChanged' | 'ChangeRefused' | 'InvalidInput';
  readonly id?: string;
  readonly problems?: { readonly field: string; readonly code: string }[];
}

/** `RecordConsentInput` for the mutation `recordMunicipalConsent`. */
const inputType = (mutation: string) =>
  ({
    recordMunicipalConsent: 'RecordConsentInput',
    signMunicipalConsent: 'SignConsentInput',
    withdrawMunicipalConsent: 'WithdrawConsentInput',
    releaseMunicipalOnConsent: 'ReleaseOnConsentInput',
    recordMunicipalDisclosure: 'RecordDisclosureInput',
    revokeMunicipalDisclosure: 'RevokeDisclosureInput',
    placeMunicipalBlock: 'PlaceBlockInput',
    liftMunicipalBlock: 'LiftBlockInput',
    assignMunicipalStaff: 'AssignInput',
    endMunicipalAssignment: 'EndAssignmentInput',
    setMunicipalProtectedIdentity: 'SetProtectedIdentityInput',
    hideMunicipalFromGuardians: 'HideFromGuardiansInput',
    showMunicipalToGuardians: 'ShowToGuardiansInput',
  })[mutation] ?? '';

/** Mutations that take a name of the client's own, so that sent again they are made once. */
const named = /^(record|place|assign|hide)/;

/** Makes a change as a demo login, over HTTP, and gives the whole answer. */
export async function sendChange(
  kommun: Kommun,
  login: string,
  mutation: string,
  input: Input,
): Promise<Answer> {
  return kommun.ask(
    login,
    `mutation ($input: ${inputType(mutation)}!) { change: ${mutation}(input: $input) {
       __typename ... on SharingChanged { id } ... on InvalidInput { problems { field code } } } }`,
    { input: named.test(mutation) ? { idempotencyKey: randomUUID(), ...input } : input },
  );
}

/** Makes a change as a demo login and gives what came of it. */
export async function change(
  kommun: Kommun,
  login: string,
  mutation: string,
  input: Input,
): Promise<Outcome> {
  const { data, errors } = await sendChange(kommun, login, mutation, input);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.change;
}
