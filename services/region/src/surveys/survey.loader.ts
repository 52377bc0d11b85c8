import { groupBy, listLoader } from '@samsyn/subgraph/loaders';
import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import type DataLoader from 'dataloader';
import type { Means } from './spider.rules.js';
import type { SurveyState } from './survey.enums.js';

/** A survey with its questions, as it is kept. */
export interface SurveyRow {
  readonly id: string;
  readonly year: number;
  readonly title: string;
  readonly state: SurveyState;
  readonly openedOn: string | null;
  readonly closesOn: string;
  readonly closedOn: string | null;
  /** The last days that it had before, the first first. */
  readonly earlierEnds: readonly { readonly day: string; readonly movedOn: string }[];
  readonly version: number;
  readonly demo: boolean;
  readonly questions: readonly { readonly axis: string; readonly sv: string; readonly en: string }[];
}

/** Who was asked; PostgreSQL gives those of the viewer's own groups, and all to the secretariat. */
export interface InvitationRow {
  readonly surveyId: string;
  readonly seatId: string;
  readonly busGroupId: string;
  readonly unitId: string | null;
  readonly answered: boolean;
}

/** What is told of a group in a year. */
export interface MeasurementRow {
  readonly busGroupId: string;
  readonly year: number;
  readonly surveyId: string | null;
  readonly protected: boolean;
  readonly answers: number | null;
  readonly means: Means;
  readonly source: string | null;
  readonly demo: boolean;
  /** The first day that it was known, ISO. */
  readonly knownSince: string;
}

/** Of what was published nobody has entered the day: it is taken for known at the end of its year, or when it was entered before that. */
const measurements = `select m.bus_group_id as "busGroupId", m.year, m.survey_id as "surveyId", m.protected, m.answers, m.means, m.source, m.demo,
    to_char(coalesce(s.closed_on, least((m.recorded_at at time zone 'Europe/Stockholm')::date, make_date(m.year, 12, 31))), 'YYYY-MM-DD') as "knownSince"
  from spider_measurement m left join survey s on s.id = m.survey_id`;

/**
 * Whether a measurement was known on a day: its survey had ended.
 *
 * @param on ISO; null: now
 */
export const isKnownOn = ({ knownSince }: MeasurementRow, on: string | null): boolean =>
  on === null || knownSince <= on;

/** Surveys and measurements: each list of a request in one statement, whatever it is asked of. */
export class SurveyLoader {
  /** Who was asked, by survey. */
  readonly invitations: DataLoader<string, readonly InvitationRow[]>;
  /** Measurements by group, by year. */
  readonly measurements: DataLoader<string, readonly MeasurementRow[]>;
  private surveys: Promise<readonly SurveyRow[]> | undefined;

  constructor(private readonly transaction: RequestTransaction) {
    this.invitations = listLoader(
      (ids) =>
        transaction.run((manager) =>
          manager.query(
            `select survey_id as "surveyId", seat_id as "seatId", bus_group_id as "busGroupId", unit_id as "unitId", answered
               from survey_invitation where survey_id = any($1) order by bus_group_id, seat_id`,
            [ids],
          ),
        ),
      ({ surveyId }: InvitationRow) => surveyId,
    );
    this.measurements = listLoader(
      (ids) =>
        transaction.run((manager) =>
          manager.query(`${measurements} where m.bus_group_id = any($1) order by m.year`, [ids]),
        ),
      ({ busGroupId }: MeasurementRow) => busGroupId,
    );
  }

  /** All that the viewer may see, the latest year first: one a year. */
  all(): Promise<readonly SurveyRow[]> {
    this.surveys ??= this.transaction.run((manager) =>
      manager.query(`select s.id, s.year, s.title, s.state, to_char(s.opened_on, 'YYYY-MM-DD') as "openedOn",
          to_char(s.closes_on, 'YYYY-MM-DD') as "closesOn", to_char(s.closed_on, 'YYYY-MM-DD') as "closedOn", s.earlier_ends as "earlierEnds", s.version, s.demo,
          coalesce((select json_agg(json_build_object('axis', q.axis, 'sv', q.text_sv, 'en', q.text_en))
                      from survey_question q where q.survey_id = s.id), '[]') as questions
         from survey s order by s.year desc`),
    );
    return this.surveys;
  }

  async find(id: string): Promise<SurveyRow | null> {
    return (await this.all()).find((survey) => survey.id === id) ?? null;
  }

  /**
   * Every measurement there is, by year, the latest first.
   *
   * @param on those that were known on the day; null: all
   */
  async byYear(on: string | null): Promise<ReadonlyMap<number, readonly MeasurementRow[]>> {
    const rows: MeasurementRow[] = await this.transaction.run((manager) =>
      manager.query(`${measurements} order by m.year desc, m.bus_group_id`),
    );
    const known = rows.filter((row) => isKnownOn(row, on));
    return new Map([...groupBy(known, ({ year }) => String(year))].map(([year, of]) => [Number(year), of]));
  }

  /** After a change: all is read anew. */
  forget(): void {
    this.surveys = undefined;
    this.invitations.clearAll();
    this.measurements.clearAll();
  }
}
