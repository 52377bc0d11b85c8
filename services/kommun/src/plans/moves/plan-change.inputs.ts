export { PlanChangeFields } from '@samsyn/disclosure/plan-changes/plan-change.inputs';
