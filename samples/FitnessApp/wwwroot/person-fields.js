// The facts of the form: what each is called, how it is asked, and where it stands in the contract's client document.

export const unknown = 'not known';

export const fields = [
  { name: 'ageYears', label: 'Age in years', kind: 'number', min: 0, max: 125 },
  { name: 'sex', label: 'Sex', kind: 'choice', options: { female: 'female', male: 'male', unspecified: 'unspecified' } },
  { name: 'menopausalStatus', label: 'Menopause', kind: 'choice',
    options: { premenopausal: 'before', perimenopausal: 'during', postmenopausal: 'after', notApplicable: 'does not apply' } },
  { name: 'bodyMassKilograms', label: 'Body mass in kg', kind: 'number', min: 10, max: 400 },
  { name: 'diagnosis', label: 'Diagnosis of the bones', kind: 'choice', options: { none: 'none', osteopenia: 'osteopenia', osteoporosis: 'osteoporosis' } },
  { name: 'fallsLast12Months', label: 'Falls in the last 12 months', kind: 'number', min: 0, max: 1000 },
  { name: 'balance', label: 'On the feet', kind: 'choice', options: { steady: 'steady', unsteady: 'unsteady' } },
  { name: 'trainingExperience', label: 'Training experience', kind: 'choice', options: { beginner: 'beginner', intermediate: 'some', advanced: 'long' } },
];

export const lists = [
  { name: 'fractures', label: 'Fractures as an adult', entry: 'fracture', none: 'none',
    parts: [
      { name: 'site', label: 'Bone', required: true, options: { vertebra: 'vertebra', hip: 'hip', pelvis: 'pelvis', wrist: 'wrist', forearm: 'forearm', humerus: 'upper arm',
        collarbone: 'collarbone', rib: 'rib', lowerLeg: 'lower leg', ankle: 'ankle', other: 'other' } },
      { name: 'mechanism', label: 'After', options: { lowTrauma: 'little force, such as a stumble', highTrauma: 'great force, such as a crash' } },
      { name: 'occurredOn', label: 'When (2024, 2024-05 or 2024-05-10)' },
      { name: 'healed', label: 'Healed', options: { true: 'yes', false: 'no' } },
    ] },
  { name: 'symptoms', label: 'Symptoms now', entry: 'symptom', none: 'none',
    options: { sharpBackPain: 'sharp back pain', radiatingNerveSymptoms: 'pain or numbness into arm or leg', dizziness: 'dizziness', excessiveSoreness: 'unusual soreness',
      formBreakdown: 'losing good form', thighOrGroinPain: 'pain in thigh or groin', chestPain: 'chest pain', newKyphosis: 'a newly rounded back' } },
  { name: 'clearances', label: 'Cleared by a clinician for', entry: 'clearance', none: 'nothing',
    parts: [
      { name: 'scope', label: 'For', required: true, options: { exercise: 'exercise', highImpact: 'high impact', weightedVest: 'a weighted vest', spinalExtension: 'spinal extension', highIntensityResistance: 'heavy strength work' } },
      { name: 'grantedOn', label: 'When (YYYY-MM-DD)' },
    ] },
];
