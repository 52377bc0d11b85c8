import { testInterventionMoves } from '../../../../../packages/disclosure/test/intervention-moves.js';
import { aChild } from '../../../test/children.js';
import { bup, habilitation } from '../../../test/clinics.js';
import { careChanges } from '../../../test/plan-changes.js';
import { aPlan } from '../../../test/plans.js';
import { startRegion } from '../../../test/region.js';

const logins = {
  doer: bup.staff,
  colleague: habilitation.staff,
  reader: 'socialtjanst.farsta',
  stranger: 'bup.bromma',
};

testInterventionMoves(async () => {
  const region = await startRegion();
  const child = await aChild().with(bup).treatedBy(habilitation).disclosedTo('soc-farsta').in(region.records);
  const plan = await aPlan().for(child).doing('KBT').in(region.records);
  const interventionId = plan.interventions.KBT ?? '';
  const change = careChanges(region, plan.id);
  return {
    ...{ word: 'Care', interventionId },
    // A plan's end stands with the municipality, which is asked when something is done.
    knowsThatPlansEnd: false,
    offer: (who) => ({ unitId: who === 'colleague' ? habilitation.unit : bup.unit }),
    put: async (status, { from = null, until = null, endedOn = null } = {}) => {
      await region.records.sql(
        'update care_intervention set status = $2, from_on = $3, until_on = $4, ended_on = $5 where id = $1',
        [interventionId, status, from, until, endedOn],
      );
    },
    putPlan: async (status) =>
      region.otherOwner.shows({ id: plan.id, status, child: { id: child.id }, goals: [] }),
    stands: async () => {
      const [row] = await region.records.sql(
        `select status, from_on::text as from, until_on::text as until, ended_on::text as "endedOn"
           from care_intervention where id = $1`,
        [interventionId],
      );
      return row as never;
    },
    change: (who, mutation, input) => change(logins[who], mutation, { ...input }),
    openings: async (who) => {
      const { data } = await region.askEntities(
        logins[who],
        '... on Plan { careInterventions { id possibleAnswers possibleSteps viewerCanAnswer viewerCanReport } }',
        [{ __typename: 'Plan', id: plan.id }],
      );
      return (
        data._entities[0].careInterventions?.find(({ id }: { id: string }) => id === interventionId) ?? null
      );
    },
    stop: region.stop,
  };
});
