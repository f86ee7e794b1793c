import { defineElement } from '../../base/define.ts';
import { HallApplicantSpace } from './applicant-space.ts';

defineElement('hall-applicant-space', HallApplicantSpace);
