import { defineElement } from '../../base/define.ts';
import { HallMatterFinder } from './matter-finder.ts';

defineElement('hall-matter-finder', HallMatterFinder);
