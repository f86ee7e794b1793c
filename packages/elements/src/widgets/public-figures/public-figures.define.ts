import { defineElement } from '../../base/define.ts';
import { HallPublicFigures } from './public-figures.ts';

defineElement('hall-public-figures', HallPublicFigures);
