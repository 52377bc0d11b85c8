/** The measurements of every group there is or was, of every year, with the county's medians, as *Mätningar* asks for them. */
export const measurementsDocument = /* GraphQL */ `
  query MeasurementsInFile {
    busGroups: busGroupsEver {
      id name
      spiderMeasurements { year answers surveyId source demo axes { axis value missing } dimensions { dimension value } }
    }
    spiderMedians { year demo axes { axis value missing } dimensions { dimension value } }
  }
`;

/** What was measured in a year: of a group, or the county's median. */
export interface MeasuredAnswered {
  readonly year: number;
  readonly demo: boolean;
  readonly axes: readonly {
    readonly axis: string;
    readonly value: number | null;
    readonly missing: string | null;
  }[];
  readonly dimensions: readonly { readonly dimension: string; readonly value: number | null }[];
}

export interface MeasurementsAnswered {
  readonly busGroups: readonly {
    readonly id: string;
    readonly name: string | null;
    readonly spiderMeasurements:
      | readonly (MeasuredAnswered & {
          readonly answers: number | null;
          readonly surveyId: string | null;
          readonly source: string | null;
        })[]
      | null;
  }[];
  readonly spiderMedians: readonly MeasuredAnswered[];
}
