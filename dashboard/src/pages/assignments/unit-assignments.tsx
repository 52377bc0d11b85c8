import { useState } from 'react';
import type { UnitAssignmentFragment } from '../../gql/graphql.js';
import { graphql } from '../../gql/index.js';
import { useSpeech } from '../../i18n/language.js';
import { failureOf, missingOwners } from '../../outages/failure.js';
import { OutageNotice } from '../../outages/outage-notice.js';
import { AssignForm } from '../../sharing/assign-form.js';
import { ConfirmChange } from '../../sharing/confirm-change.js';
import { OwnerContext } from '../../sharing/owner-context.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/notice.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Telling } from '../../ui/telling.js';
import styles from './assignments-page.module.css';
import { useChildName } from './child-name.js';
import { ChildrenTable } from './children-table.js';
import {
  type Found,
  type OwnUnit,
  type UnitChild,
  type UnitChildren,
  useUnitChildren,
} from './use-unit-children.js';

const Assign = graphql(`
  mutation AssignInUnit($municipal: Boolean!, $input: AssignInput!) {
    municipal: assignMunicipalStaff(input: $input) @include(if: $municipal) {
      ...AssignmentOutcome
    }
    care: assignCareStaff(input: $input) @skip(if: $municipal) {
      ...AssignmentOutcome
    }
  }
`);

const End = graphql(`
  mutation EndInUnit($municipal: Boolean!, $input: EndAssignmentInput!) {
    municipal: endMunicipalAssignment(input: $input) @include(if: $municipal) {
      ...AssignmentOutcome
    }
    care: endCareAssignment(input: $input) @skip(if: $municipal) {
      ...AssignmentOutcome
    }
  }

  fragment AssignmentOutcome on SharingResult {
    __typename
    ... on SharingChanged {
      id
    }
    ... on InvalidInput {
      problems {
        field
        code
      }
    }
  }
`);

type Opened =
  | { readonly what: 'assign'; readonly child: UnitChild }
  | { readonly what: 'end'; readonly child: UnitChild; readonly assignment: UnitAssignmentFragment };

/** The children of one unit: those with nobody first. Nothing of their records is asked for, or shown. */
export function UnitAssignments({ unit, name }: { unit: OwnUnit; name: string }) {
  const { t } = useSpeech();
  const { found, error, busy, refresh, more } = useUnitChildren(unit);
  const missing = missingOwners(error);
  return (
    <OwnerContext value={unit.__typename === 'MunicipalUnit' ? 'MUNICIPALITY' : 'REGION'}>
      <OutageNotice missing={missing} consequence={t.assignments.missing} busy={busy} onRetry={refresh} />
      {!found && busy && <Loading />}
      {!found && !busy && missing.length === 0 && <Closed error={error} onRetry={refresh} />}
      {found && (
        <Telling>
          <Children unit={{ id: unit.id, name }} found={found} onChanged={refresh} />
          {found.next !== null && (
            <div>
              <Button aria-disabled={busy} onClick={() => !busy && more()}>
                {busy ? t.shell.loading : t.assignments.more}
              </Button>
            </div>
          )}
        </Telling>
      )}
    </OwnerContext>
  );
}

interface ChildrenProps {
  unit: { readonly id: string; readonly name: string };
  found: Found;
  onChanged(): void;
}

function Children({ unit, found, onChanged }: ChildrenProps) {
  const { t } = useSpeech();
  const nameOf = useChildName();
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  const text = t.sharingChanges.staff;
  if (found.children.length === 0) return <Notice tone="well" title={t.assignments.none} />;
  const alone = found.children.filter(({ isUnassigned }) => isUnassigned).length;
  return (
    <Card
      title={t.assignments.listTitle}
      aside={
        <p className={`${styles.muted} numbers`} role="status">
          {t.assignments.count(found.children.length, found.next !== null)} {t.assignments.unassigned(alone)}
        </p>
      }
    >
      <ChildrenTable
        found={found}
        onAssign={(child) => setOpened({ what: 'assign', child })}
        onEnd={(child, assignment) => setOpened({ what: 'end', child, assignment })}
      />
      {opened?.what === 'assign' && (
        <AssignForm
          childId={opened.child.childId}
          title={t.assignments.assignTitle(nameOf(opened.child))}
          units={[{ ...unit, staff: toChoose(found, opened.child) }]}
          change={Assign}
          onMade={onChanged}
          onClose={close}
        />
      )}
      {opened?.what === 'end' && (
        <ConfirmChange
          title={text.endTitle}
          action={text.endAction}
          isLoss
          change={End}
          variables={{ input: { childId: opened.child.childId, assignmentId: opened.assignment.id } }}
          done={text.endDone}
          onMade={onChanged}
          onClose={close}
        >
          <p>{t.assignments.endMore(opened.assignment.name, nameOf(opened.child))}</p>
        </ConfirmChange>
      )}
    </Card>
  );
}

/** The unit's staff without those who work with the child there already. */
function toChoose({ staff }: Found, { assignments }: UnitChild): Found['staff'] {
  const working = new Set(assignments.filter(({ active }) => active).map(({ subject }) => subject));
  return staff.filter(({ subject }) => !working.has(subject));
}

function Loading() {
  const { t } = useSpeech();
  return (
    <>
      <p className="for-screen-readers" role="status">
        {t.shell.loading}
      </p>
      <Skeleton height="24rem" />
    </>
  );
}

/** The owner has answered, but not with children: they are not the viewer's to assign, or something went wrong. */
function Closed({ error, onRetry }: { error: UnitChildren['error']; onRetry(): void }) {
  const { t } = useSpeech();
  if (!error) return <Notice tone="soon" icon="lock" title={t.assignments.notYours} />;
  const failure = failureOf(error);
  return (
    <Notice
      tone="gap"
      title={failure.kind === 'offline' ? t.outages.offline : t.assignments.failed}
      action={<Button onClick={onRetry}>{t.shell.retry}</Button>}
    >
      {failure.kind === 'fault' && failure.id && <p>{t.outages.quote(<code>{failure.id}</code>)}</p>}
    </Notice>
  );
}
