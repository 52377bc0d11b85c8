/** What both copies say. Each owner is asked through its own export, so that none of its facts comes without its line in the log. */
const shared = /* GraphQL */ `
  fragment UnitFacts on Unit {
    id
    __typename
    ... on MunicipalUnit { name kind }
    ... on CareUnit { name kind }
  }
  fragment InterventionFacts on Intervention {
    id title description status partyKind goalId from until progress declineReason declinedOn
    unit { ...UnitFacts }
  }
  fragment HiddenFacts on HiddenFromGuardians { recordId what }
  fragment PlanFacts on Plan {
    id status reasons question strengths guardiansView needAssessedOn startedOn endedOn endReason version
    childsWords { text saidOn }
    coordinatingUnit { ...UnitFacts }
    goals { id position lifeArea wording measure current status since coverage wantsIntervention }
    parties {
      id kind answer coordinates
      unit { ...UnitFacts }
      guardian { id name relation }
    }
    meetings { id kind status startsAt place attendance { presence party { id } } }
    followUps { id dueOn doneOn responsible outcome }
    municipalInterventions { ...InterventionFacts }
  }
`;

/** The one operation behind a bundle. Consents are there for those who keep them. */
export const fhirDocument = /* GraphQL */ `
  mutation TakePlanAsFhir($input: ExportPlanInput!) {
    municipal: exportMunicipalPlan(input: $input) {
      at by
      unit { ...UnitFacts }
      plan { ...PlanFacts }
      child {
        id givenName familyName birthDate gender protectedIdentity
        guardians { id name relation }
        hidden: municipalHiddenFromGuardians { ...HiddenFacts }
        sharing: municipalSharing { consents { ...ConsentFacts } }
      }
    }
    care: exportCarePlan(input: $input) {
      plan {
        id
        careInterventions { ...InterventionFacts }
        careAnswer { answer answeredOn comment unit { ...UnitFacts } }
      }
      child {
        id protectedIdentity: careProtectedIdentity
        hidden: careHiddenFromGuardians { ...HiddenFacts }
        sharing: careSharing { consents { ...ConsentFacts } }
      }
    }
  }
  fragment ConsentFacts on Consent {
    id owner purpose parts from until state
    receivers { ...UnitFacts }
    signatures { guardianId name signedOn }
  }
  ${shared}
`;

/** The one operation behind the family's PDF: also what nobody has taken on, and who may read. */
export const pdfDocument = /* GraphQL */ `
  mutation TakePlanAsPdf($input: ExportPlanInput!) {
    municipal: exportMunicipalPlan(input: $input) {
      at by
      unit { ...UnitFacts }
      plan {
        ...PlanFacts
        gaps { items { kind purpose goal { id wording } followUp { dueOn } interventionId partyKind owner endsOn
          party { kind coordinates unit { ...UnitFacts } guardian { relation } } } }
      }
      child {
        id displayName protectedIdentity
        hidden: municipalHiddenFromGuardians { ...HiddenFacts }
        disclosures: municipalDisclosures { ...DisclosureFacts }
      }
    }
    care: exportCarePlan(input: $input) {
      plan { id careInterventions { ...InterventionFacts } }
      child {
        id protectedIdentity: careProtectedIdentity
        hidden: careHiddenFromGuardians { ...HiddenFacts }
        disclosures: careDisclosures { ...DisclosureFacts }
      }
    }
  }
  fragment DisclosureFacts on Disclosure {
    id owner part active until
    receiver { ...UnitFacts }
  }
  ${shared}
`;
