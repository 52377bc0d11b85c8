import type { Page } from '@playwright/test';
import { expect, heading } from '../journey.js';
import { withFault } from './faults.js';
import type { SpokenState } from './spoken-states.js';

const title = /^(Uppdrag|Assignments)$/;

const assignment = (id: string, name: string, given: object = {}) => ({
  ...{ __typename: 'Assignment', id, subject: id, name, from: '2026-01-15', until: null, endedAt: null },
  ...{ active: true, viewerCanEnd: true, ...given },
});

const child = (number: number, given: object = {}) => ({
  ...{ __typename: 'MunicipalUnitChild', childId: `5c47555${number}-0000-8000-8000-000000000000` },
  ...{ initials: 'D.E.T.', birthYear: 2015, isUnassigned: false, viewerCanAssign: true },
  assignments: [assignment(`a${number}`, 'Demo Socialsekreterare 01, Socialtjänsten Farsta')],
  ...given,
});

/** One with nobody, of whom two were; one with protected identity; one of whom somebody will, and somebody works for a time. */
const children = [
  child(1, {
    isUnassigned: true,
    assignments: [
      assignment('a7', 'Demo Förra', { active: false, viewerCanEnd: false, endedAt: '2026-11-01T10:00:00Z' }),
      assignment('a8', 'Demo Förrförra', { active: false, viewerCanEnd: false, until: '2026-03-01' }),
    ],
  }),
  child(2, { initials: null, birthYear: null }),
  child(3, {
    assignments: [
      assignment('a3', 'Demo Vikarie', { until: '2199-01-31' }),
      assignment('a4', 'Demo Nästa', { active: false, from: '2199-02-01' }),
    ],
  }),
];

interface Answering {
  readonly children: readonly object[] | null;
  readonly more?: boolean;
  readonly is?: 'away' | 'late';
}

/** Answers for the unit’s children in the graph’s place; who reads is asked of the graph itself. */
async function show(page: Page, { children: nodes, more = false, is }: Answering): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const body = route.request().postDataJSON();
    if (body?.operationName !== 'UnitChildren') return route.fallback();
    const postData = JSON.stringify({ ...body, variables: { ...body.variables, municipal: false } });
    const response = await route.fetch({ postData });
    const { data } = await response.json();
    if (!body.variables.municipal) return route.fulfill({ response, json: { data } });
    if (is === 'late') return;
    const extensions = { code: 'SUBGRAPH_UNREACHABLE', service: 'kommun' };
    const errors = is === 'away' && [{ message: 'Out of reach.', path: ['municipal'], extensions }];
    data.municipal = nodes && {
      __typename: 'MunicipalUnitChildConnection',
      pageInfo: { __typename: 'PageInfo', hasNextPage: more, endCursor: 'c' },
      staff: [{ __typename: 'StaffMember', subject: 'anna', name: 'Demo Anna' }],
      edges: nodes.map((node) => ({ __typename: 'MunicipalUnitChildEdge', node })),
    };
    await route.fulfill({ response, json: { data, ...(errors && { errors }) } });
  });
  await page.goto('/uppdrag');
  await expect(heading(page, title)).toBeVisible();
}

function state(name: string, showIt: SpokenState['show'], more: Partial<SpokenState> = {}): SpokenState {
  return { name: `assignments: ${name}`, login: 'chef.farsta', show: showIt, ...more };
}

const dialog = (name: string, button: RegExp) =>
  state(
    name,
    async (page) => {
      await show(page, { children });
      await page.getByRole('button', { name: button }).first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    { within: 'dialog' },
  );

/** The page of who leads a unit, about who works with whom. */
export const assignmentStates: readonly SpokenState[] = [
  state('a unit’s children, and there are more', async (page) => {
    await show(page, { children, more: true });
    await expect(page.getByRole('row').nth(1)).toContainText(
      /Ingen arbetar med barnet|Nobody works with the child/,
    );
    await page.locator('summary').first().click();
  }),
  dialog('one to be given', /^(Ge uppdrag|Give an assignment): D\.E\.T\./),
  dialog('one to be ended', /^(Avsluta för|End for) Demo/),
  state('no child', async (page) => {
    await show(page, { children: [] });
    await expect(page.getByText(/^(Enheten arbetar inte|The unit works with no)/)).toBeVisible();
  }),
  state('on their way', (page) => show(page, { children, is: 'late' })),
  state('the owner away', async (page) => {
    await show(page, { children: null, is: 'away' });
    await expect(page.getByText(/^(Kommunen kunde inte nås|.* could not be reached)$/).first()).toBeVisible();
  }),
  state('of a unit that the viewer does not lead any more', async (page) => {
    await show(page, { children: null });
    await expect(page.getByText(/bara för den som leder|only to whoever leads/)).toBeVisible();
  }),
  state('a fault', async (page) => {
    const id = '7f2f1ad4-8f3c-4f0e-9a51-1f0c6d1b2e77';
    await withFault(page, 'UnitChildren', { code: 'INTERNAL_SERVER_ERROR', id });
    await page.goto('/uppdrag');
    await expect(page.getByText(id)).toBeVisible();
  }),
  state(
    'asked for by who leads nothing',
    async (page) => {
      await page.goto('/uppdrag');
      await expect(heading(page, /^(Det här kan inte visas|This cannot be shown)/)).toBeVisible();
    },
    { login: 'socialtjanst.farsta' },
  ),
];
