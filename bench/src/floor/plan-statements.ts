import { consentIsActive, disclosureIsActive, today } from '@samsyn/disclosure/active';
import { footingOf, withFooting } from './footing.js';

const rows = (table: string, order: string, condition = 'x.plan_id = p.id') =>
  `(select coalesce(jsonb_agg(to_jsonb(x) order by ${order}), '[]') from ${table} x where x.child_id = p.child_id and ${condition})`;

const disclosures = `(select coalesce(jsonb_agg(jsonb_build_object('active', d.active, 'decidedBy', d.decided_by, 'decidedOn', d.decided_on,
    'ground', d.ground, 'id', d.id, 'part', d.part, 'unit', d.unit_id, 'until', d.until_on) order by d.active desc, d.decided_on desc, d.unit_id, d.part), '[]')
  from (select d.*, ${disclosureIsActive} as active from disclosure d where d.child_id = p.child_id) d)`;

const log = `(select coalesce(jsonb_agg(to_jsonb(l) order by l.id desc), '[]') from (
  select id, at, unit_id, subject_name, parts, decision, ground from access_log l where l.child_id = p.child_id order by l.id desc limit 11) l)`;

const district = (
  part: string,
) => `(select jsonb_build_object('id', a.id, 'name', a.name) from area a join area_part m on m.area_id = a.id
   where a.kind = 'DISTRICT' and m.part_id = ${part} and (a.from_on is null or a.from_on <= ${today}) and (a.to_on is null or a.to_on > ${today})
     and m.from_on <= ${today} and (m.to_on is null or m.to_on > ${today}) limit 1)`;
const label = (part: string, municipality: string) => `coalesce(${district(part)} ->> 'name',
   (select name from district_part where id = ${part}), (select name from municipality where code = ${municipality}))`;

/** All that the municipality's part of a plan page is made of. */
export const municipalRecord = `
  /* plan, municipality */ ${withFooting('municipal_unit', 'array[$1::uuid]')}
  select jsonb_build_object('footing', ${footingOf('p.child_id')}, 'plan', to_jsonb(p), 'goals', ${rows('goal', 'x.position, x.id')},
    'interventions', ${rows('municipal_intervention', 'x.from_on, x.id')}, 'parties', ${rows('plan_party', 'x.kind, x.id')},
    'meetings', ${rows('plan_meeting', 'x.starts_at, x.id')}, 'followUps', ${rows('follow_up', 'x.due_on, x.id')},
    'attendance', ${rows('attendance', 'x.party_id', 'true')},
    'guardians', (select coalesce(jsonb_agg(to_jsonb(g) || jsonb_build_object('consented',
        (select bool_or(exists (select 1 from consent_signature s where s.child_id = c.child_id and s.consent_id = c.id and s.guardian_id = g.id))
           from consent c where c.child_id = g.child_id and 'PLAN' = any(c.parts) and ${consentIsActive}))), '[]') from guardian g where g.child_id = p.child_id),
    'disclosures', ${disclosures}, 'log', ${log},
    'child', (select to_jsonb(c) - 'identity_number' || jsonb_build_object('registered', ${label('c.registered_part_id', 'c.registered_municipality')},
        'staying', ${label('c.staying_part_id', 'c.staying_municipality')}, 'home', ${district('c.registered_part_id')} ->> 'id',
        'school', (select jsonb_build_object('id', u.id, 'name', u.name, 'independent', u.independent, 'district', ${district('u.part_id')} ->> 'id')
                     from municipal_unit u where u.id = c.school_unit_id)) from child c where c.id = p.child_id)) as record
    from plan p where p.child_id = $1 and p.id = $2`;

/** All that the region's part is made of. */
export const careRecord = `
  /* plan, region */ ${withFooting('care_unit', 'array[$1::uuid]')}
  select jsonb_build_object('footing', ${footingOf('p.child_id')}, 'kind', (select u.kind from care_unit u where u.id = p.unit_id), 'part', to_jsonb(p), 'interventions', ${rows('care_intervention', 'x.from_on, x.id', 'x.plan_id = p.plan_id')},
    'referrals', ${rows('referral', 'x.sent_on desc, x.id', 'x.plan_id = p.plan_id')},
    'answers', (select coalesce(jsonb_agg(to_jsonb(a) || jsonb_build_object('kind', u.kind, 'name', u.name) order by a.answered_on, a.unit_id), '[]')
                  from referral_answer a join care_unit u on u.id = a.unit_id where a.child_id = p.child_id),
    'disclosures', ${disclosures}, 'log', ${log}) as record
    from care_plan_part p where p.child_id = $1 and p.plan_id = $2`;
