// Imports from a case system: docs/import.md.
import { importProgram } from '@samsyn/disclosure/import/program';
import { municipalRecordKinds } from './record-kinds.js';

process.exitCode = await importProgram('kommun', municipalRecordKinds, process.argv.slice(2), process.env);
