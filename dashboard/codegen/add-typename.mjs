import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

// codegen.yml can name a module, not an export of one.
export const transform = addTypenameSelectionDocumentTransform.transform;
