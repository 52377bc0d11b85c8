/** What came of a change, as a client sees it. */
export interface Outcome {
  readonly __typename: 'SharingChanged' | 'ChangeRefused' | 'InvalidInput';
  readonly id?: string;
  readonly problems?: { readonly field: string; readonly code: string }[];
}

/** `RecordConsentInput` for `recordMunicipalConsent` and `recordCareConsent`. */
function inputType(mutation: string): string {
  const name = mutation.replace(/Municipal|Care/, '').replace('assignStaff', 'assign');
  return `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
}

/** The operation that makes one change and tells what came of it, as `change`. */
export function changeQuery(mutation: string): string {
  return `mutation ($input: ${inputType(mutation)}!) { change: ${mutation}(input: $input) {
    __typename ... on SharingChanged { id } ... on InvalidInput { problems { field code } } } }`;
}
