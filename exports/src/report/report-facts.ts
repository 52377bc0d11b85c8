import type { FigureTableId } from '@samsyn/figures/tables';
import type { FiguresAnswered } from '../figures/figures-document.js';
import type { ReportRequest } from './report-request.js';

/** The tables of one term, by name. */
export type TermFigures = Readonly<Record<FigureTableId, FiguresAnswered>>;

interface TermCount {
  readonly term: string;
  readonly category: string;
  readonly count: number;
}

export interface DeviationFacts {
  readonly year: {
    readonly scope: string;
    readonly total: number;
    readonly asOf: string;
    readonly matrix: readonly {
      readonly senderKind: string;
      readonly recipientKind: string;
      readonly count: number;
    }[];
    readonly terms: readonly TermCount[];
    readonly published: readonly {
      readonly id: string;
      readonly value: number;
      readonly period: string;
      readonly source: string;
    }[];
  };
  readonly before: { readonly total: number; readonly terms: readonly TermCount[] };
}

/** An axis of the spider; null when it is not told. */
export interface AxisFacts {
  readonly axis: string;
  readonly value: number | null;
  /** Why not: PROTECTED or NOT_KNOWN. */
  readonly missing?: string | null;
}

export interface MedianFacts {
  readonly year: number;
  readonly groups: number;
  readonly groupsTold: number;
  readonly demo: boolean;
  readonly axes: readonly AxisFacts[];
  readonly dimensions: readonly { readonly dimension: string; readonly value: number | null }[];
}

export interface MeasurementFacts {
  readonly busGroups: readonly {
    readonly id: string;
    readonly name: string;
    readonly spiderMeasurements:
      | readonly {
          readonly year: number;
          readonly protected: boolean;
          readonly demo: boolean;
          readonly axes: readonly AxisFacts[];
        }[]
      | null;
  }[];
  readonly spiderMedians: readonly MedianFacts[];
  readonly surveys: readonly { readonly year: number; readonly closedOn: string | null }[];
}

export interface MeetingFacts {
  readonly id: string;
  readonly day: string;
  readonly bodyName: string;
  readonly standing: string;
  readonly notice: string | null;
  readonly unsaid: boolean;
  readonly minutesOn: string | null;
  readonly demo: boolean;
  readonly decisions: readonly {
    readonly id: string;
    readonly standing: string;
    readonly overdue: boolean;
  }[];
}

export interface QuestionFacts {
  readonly id: string;
  readonly question: string;
  readonly responsibleName: string | null;
  readonly standing: string;
  readonly followedUp: string;
  readonly lastFollowedUpOn: string | null;
  readonly source: string | null;
  readonly demo: boolean;
  readonly activities: readonly {
    readonly id: string;
    readonly standing: string;
    readonly followUps: readonly unknown[];
  }[];
  readonly followUps: readonly {
    readonly id: string;
    readonly followedUpOn: string;
    readonly standing: string;
    readonly what: string;
    readonly documentedIn: string | null;
  }[];
}

interface DocumentFacts {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly decidedOn: string | null;
  readonly decidedKnownTo: string | null;
  readonly current: boolean;
  readonly proposed: boolean;
  readonly ageInYears: number | null;
  readonly source: string | null;
  readonly demo: boolean;
}

export interface FigureChangeFacts {
  readonly before: {
    readonly id: string;
    readonly topic: string;
    readonly period: string;
    readonly value: number;
    readonly unit: string;
    readonly basis: string;
    readonly source: string;
  };
  readonly after: {
    readonly id: string;
    readonly period: string;
    readonly value: number;
    readonly source: string;
  };
  readonly difference: number;
  readonly percent: number | null;
}

export interface BussamFacts {
  readonly bussam: {
    readonly meetings: readonly MeetingFacts[];
    readonly yearPlan: { readonly questions: readonly QuestionFacts[] };
    readonly documents: readonly DocumentFacts[];
  };
  readonly publishedFigureChanges: readonly FigureChangeFacts[];
}

/** All that a report is made of: what the graph answered, and what was asked for. It can be handed to a thread. */
export interface ReportFacts {
  readonly request: ReportRequest;
  readonly spring: TermFigures;
  readonly autumn: TermFigures;
  readonly deviations: DeviationFacts;
  readonly measurements: MeasurementFacts;
  readonly bussam: BussamFacts;
}
