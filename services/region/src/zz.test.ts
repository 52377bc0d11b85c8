import pg from 'pg';
import { it } from 'vitest';
import { aChild } from '../test/children.js';
import { bup } from '../test/clinics.js';
import { aPlan, declined } from '../test/plans.js';
import { startRegion } from '../test/region.js';
const planFields = `... on Plan { id
  careInterventions { id title unit { id ... on CareUnit { name } } }
  careAnswer { answer unit { id name } }
  careReferrals { id from { __typename id } status plan { id } answers { unit { id } outcome reason answeredOn } }
  careGapFacts { goals { goalId acceptedCount } declinedReferrals { referralId purpose toKinds since goalId } } }
  ... on Goal { id careInterventions { title } careAcceptedCount }`;
it('x', async () => {
  const region = await startRegion();
  const p = await aPlan().for(await aChild().with(bup).in(region.records)).doing('K',{towards:'s'}).referring('U',{'hab-farsta':declined('2026-01-01','')}).in(region.records);
  const orig = pg.Client.prototype.query as any;
  (pg.Client.prototype as any).query = function (this: any, ...a: any[]) { console.log('SQL', String(a[0]?.text ?? a[0]).replace(/\s+/g,' ').slice(0,110)); return orig.apply(this, a); };
  await region.askEntities(bup.staff, planFields, [{__typename:'Plan', id: p.id},{__typename:'Goal', id: p.goals.s, planId: p.id}]);
  (pg.Client.prototype as any).query = orig;
  await region.stop();
});
