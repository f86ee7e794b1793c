import { defineElement } from '../../base/define.ts';
import { HallScenarioWizard } from './scenario-wizard.ts';

defineElement('hall-scenario-wizard', HallScenarioWizard);
