/** A page of the register of deviations: between whom, of what, how far. What was written of it is read where it can be mended, and stands in no file. */
export const registerDocument = /* GraphQL */ `
  query RegisterInFile($after: String) {
    deviations(first: 100, after: $after, order: LATEST) {
      edges { node {
        occurredOn reportedOn category senderKind recipientKind state stateOn dueOn overdue
        sender { ...UnitInFile } recipient { ...UnitInFile } busGroup { id name }
      } }
      pageInfo { hasNextPage endCursor }
    }
  }
  fragment UnitInFile on Unit { id ... on MunicipalUnit { name } ... on CareUnit { name } }
`;

interface Named {
  readonly id: string;
  readonly name?: string | null;
}

/** A deviation as it is answered. */
export interface DeviationAnswered {
  readonly occurredOn: string | null;
  readonly reportedOn: string | null;
  readonly category: string | null;
  readonly senderKind: string | null;
  readonly recipientKind: string | null;
  readonly state: string | null;
  readonly stateOn: string | null;
  readonly dueOn: string | null;
  readonly overdue: boolean | null;
  readonly sender: Named | null;
  readonly recipient: Named | null;
  readonly busGroup: Named | null;
}

export interface RegisterPage {
  readonly edges: readonly { readonly node: DeviationAnswered }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
