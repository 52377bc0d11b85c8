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
    ...{ word: 'Municipal', interventionId },
    knowsThatPlansEnd: true,
    offer: (who) => ({ form: 'SERVICE', unitId: who === 'colleague' ? 'sip-farsta' : 'soc-farsta' }),
    put: async (status, { from = null, until = null, endedOn = null } = {}) => {
      await world.sql(
        'update municipal_intervention set status = $2, from_on = $3, until_on = $4, ended_on = $5 where id = $1',
        [interventionId, status, from, until, endedOn],
      );
    },
    putPlan: async (status) => {
      await world.sql('update plan set status = $2 where id = $1', [plan.id, status]);
    },
    stands: async () => {
      const { rows } = await world.sql(
        `select status, from_on::text as from, until_on::text as until, ended_on::text as "endedOn"
           from municipal_intervention where id = $1`,
        [interventionId],
      );
      return rows[0];
    },
    change: (who, mutation, input) =>
      changePlan(kommun, logins[who], mutation, { planId: plan.id, ...input }),
    openings: async (who) => {
      const { data } = await kommun.ask(
        logins[who],
        `query ($id: ID!) { plan(id: $id) { municipalInterventions {
           id possibleAnswers possibleSteps viewerCanAnswer viewerCanReport } } }`,
        { id: plan.id },
      );
      return (
        data.plan?.municipalInterventions.find((each: { id: string }) => each.id === interventionId) ?? null
      );
    },
    stop: kommun.stop,
  };
});
