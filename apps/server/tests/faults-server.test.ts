import { faults } from '../faults/index.ts';
import { faultsOf, holdAgainst } from './support/fault-suite.ts';

holdAgainst(faultsOf(faults, 'with a server'));
