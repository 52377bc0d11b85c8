/**
 * A block is about one part, and so its keeper's alone. Those of "every part" shut other boards and care providers out of
 * what these keep themselves. Such a block was the keeper of the plan's to place: it becomes one block for each part that
 * the same authority keeps of the child, and of the plan alone where nobody is known to keep that. Only the owner opens
 * and closes its own door; from here on PostgreSQL takes no block without a part.
 * Frozen: migrations run this text.
 */
export function partBlocksStatements(): string[] {
  return [
    `insert into access_block (child_id, id, part, unit_id, reason, from_at, lifted_at, placed_by, lifted_by)
     select b.child_id, gen_random_uuid(), o.part, b.unit_id, b.reason, b.from_at, b.lifted_at, b.placed_by, b.lifted_by
       from access_block b
       join record_owner p on p.child_id = b.child_id and p.part = 'PLAN'
       join record_owner o on o.child_id = b.child_id and o.authority = p.authority and o.part <> 'PLAN'
      where b.part is null`,
    `update access_block set part = 'PLAN' where part is null`,
    'alter table access_block alter column part set not null',
  ];
}
