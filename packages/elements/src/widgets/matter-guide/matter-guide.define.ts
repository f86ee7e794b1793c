import { defineElement } from '../../base/define.ts';
import { HallMatterGuide } from './matter-guide.ts';

defineElement('hall-matter-guide', HallMatterGuide);
