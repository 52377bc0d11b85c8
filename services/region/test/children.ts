import { randomUUID } from 'node:crypto';
import { AccessGround, RecordPart } from '@samsyn/disclosure/record-part';
import type { Clinic } from './clinics.js';
import { day, type Records, type Row } from './records.js';

export interface TestChild {
  readonly id: string;
}

/** A child to be told of in a sentence: `await aChild().with(bup).disclosedTo('soc-farsta').in(records)`. */
export function aChild(): ChildTold {
  return new ChildTold();
}

class ChildTold implements TestChild {
  readonly id = randomUUID();
  private readonly rows: [table: string, row: Row][] = [];
  private keeper: Clinic | undefined;
  private isProtected = false;

  /** Met by a clinic, whose staff is assigned. The first clinic keeps the record: health care and plan. */
  with(clinic: Clinic): this {
    if (!this.keeper) {
      this.keeper = clinic;
      for (const part of [RecordPart.HEALTH_CARE, RecordPart.PLAN]) {
        this.row('record_owner', { part, unit_id: clinic.unit, authority: clinic.provider });
      }
    }
    this.row('care_contact', { id: randomUUID(), unit_id: clinic.unit, from_on: day(-200) });
    return this.treatedBy(clinic);
  }

  /** The clinic's staff is assigned, for a time. */
  treatedBy(clinic: Clinic, more: Row = {}): this {
    return this.row('assignment', {
      id: randomUUID(),
      subject: clinic.staff,
      subject_name: clinic.staff,
      unit_id: clinic.unit,
      authority: clinic.provider,
      from_on: day(-100),
      ...more,
    });
  }

  /** The keeper has released a part to a unit: its plan, on necessary care, when nothing else is said. */
  disclosedTo(unit: string, part: RecordPart = RecordPart.PLAN, more: Row = {}): this {
    return this.row('disclosure', {
      id: randomUUID(),
      part,
      unit_id: unit,
      ground: AccessGround.NECESSARY_CARE,
      decided_by: `Enhetschef, ${this.keeper?.unit}`,
      decided_on: day(-20),
      ...more,
    });
  }

  /** The guardians have consented that the plan goes to a unit, and the keeper has released it. */
  consentedTo(unit: string, consent: Row = {}, release: Row = {}): this {
    const id = randomUUID();
    this.row('consent', {
      ...{ id, purpose: 'Samordnad individuell plan', parts: [RecordPart.PLAN], receiving_units: [unit] },
      ...{ signatures_needed: 0, recorded_by: 'Handläggare', from_on: day(-100), ...consent },
    });
    return this.disclosedTo(unit, RecordPart.PLAN, {
      ...{ ground: AccessGround.CONSENT, consent_id: id, ...release },
    });
  }

  withProtectedIdentity(): this {
    this.isProtected = true;
    return this;
  }

  row(table: string, row: Row): this {
    this.rows.push([table, { child_id: this.id, ...row }]);
    return this;
  }

  async in(records: Records): Promise<TestChild> {
    await records.insert('child', {
      id: this.id,
      identity_number: Buffer.alloc(1),
      protected_identity: this.isProtected,
    });
    for (const [table, row] of this.rows) await records.insert(table, row);
    return { id: this.id };
  }
}
