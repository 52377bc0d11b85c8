import { RecordPart } from '@samsyn/disclosure/record-part';
import { testInterventionMoves } from '../../../../packages/disclosure/test/intervention-moves.js';
import { startKommun } from '../../test/kommun.js';
import { changePlan } from '../../test/plan-changes.js';

const logins = {
  doer: 'socialtjanst.farsta',
  colleague: 'samordnare.farsta',
  reader: 'bup.farsta',
  stranger: 'socialtjanst.tyreso',
};

testInterventionMoves(async () => {
  const kommun = await startKommun();
  const { world } = kommun;
  const childId = await world.child();
  const plan = await world.plan(childId);
  const interventionId = await world.intervention(plan, await world.goal(plan));
  await world.assign(logins.doer, childId, 'soc-farsta');
  await world.assign(logins.colleague, childId, 'sip-farsta');
  await world.disclose(childId, RecordPart.PLAN, 'bup-farsta');
  return {
    word: 'Municipal',
    put: async (status) => {
      await world.sql('update municipal_intervention set status = $2 where id = $1', [
        interventionId,
        status,
      ]);
    },
    stands: async () =>
      (await world.sql('select status from municipal_intervention where id = $1', [interventionId])).rows[0]
        .status,
    change: (who, mutation, input) =>
      changePlan(kommun, logins[who], mutation, { planId: plan.id, interventionId, ...input }),
    openings: async (who) => {
      const { data } = await kommun.ask(
        logins[who],
        `query ($id: ID!) { plan(id: $id) { municipalInterventions {
           possibleAnswers possibleSteps viewerCanAnswer viewerCanReport } } }`,
        { id: plan.id },
      );
      return data.plan?.municipalInterventions[0] ?? null;
    },
    stop: kommun.stop,
  };
});
