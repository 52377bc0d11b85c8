import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import type { AccessAction } from '../access-actions.js';

/** In what form a copy of a plan leaves the graph. */
export enum ExportFormat {
  FHIR = 'FHIR',
  PDF = 'PDF',
  PAPER = 'PAPER',
  LOG_ON_PAPER = 'LOG_ON_PAPER',
}
registerEnumType(ExportFormat, {
  name: 'ExportFormat',
  description: 'In what form a copy leaves the graph.',
  valuesConfig: {
    FHIR: { description: 'The plan as FHIR R4, for another system.' },
    PDF: { description: 'The plan as PDF, for the family.' },
    PAPER: { description: 'The plan on paper, for the family.' },
    LOG_ON_PAPER: { description: 'Who has looked, on paper, for the family.' },
  },
});

/** What each is called in the log: the form of the copy is sealed with the line. */
export const actionOf = {
  FHIR: 'EXPORT_FHIR',
  PDF: 'EXPORT_PDF',
  PAPER: 'PRINT',
  LOG_ON_PAPER: 'PRINT_LOG',
} as const satisfies Record<ExportFormat, AccessAction>;

@InputType({ description: 'A copy of a plan is made.' })
export class ExportPlanInput {
  @Field(() => ID, { description: 'Key of the plan, a UUID.' })
  planId!: string;

  @Field(() => ExportFormat, { description: 'In what form.' })
  format!: ExportFormat;
}
