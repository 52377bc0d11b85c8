// Imports from a case system: docs/import.md.
import { importProgram } from '@samsyn/disclosure/import/program';
import { careRecordKinds } from './record-kinds.js';

process.exitCode = await importProgram('region', careRecordKinds, process.argv.slice(2), process.env);
