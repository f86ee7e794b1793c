import { mocksTarget } from './mocks-target.ts';
import { contractSuite } from './suite.ts';

contractSuite('mocks', async () => mocksTarget());
