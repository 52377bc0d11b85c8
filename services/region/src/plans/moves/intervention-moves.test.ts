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
  const interventionId = plan.interventions.KBT;
  const change = careChanges(region, plan.id);
  return {
    word: 'Care',
    put: async (status) => {
      await region.records.sql('update care_intervention set status = $2 where id = $1', [
        interventionId,
        status,
      ]);
    },
    stands: async () => {
      const [row] = await region.records.sql('select status from care_intervention where id = $1', [
        interventionId,
      ]);
      return String(row?.status);
    },
    change: (who, mutation, input) => change(logins[who], mutation, { interventionId, ...input }),
    openings: async (who) => {
      const { data } = await region.askEntities(
        logins[who],
        '... on Plan { careInterventions { possibleAnswers possibleSteps viewerCanAnswer viewerCanReport } }',
        [{ __typename: 'Plan', id: plan.id }],
      );
      return data._entities[0].careInterventions?.[0] ?? null;
    },
    stop: region.stop,
  };
});
