import { defineElement } from '../../base/define.ts';
import { HallRating } from './rating.ts';

defineElement('hall-rating', HallRating);
