// The paths of the REST API for its description, other than the six tools.
import { keyExample, patientExample, staffExample, templatesExample } from '#prompts/staff/api-examples.es.ts'
import { openapiWords as words } from '#prompts/staff/api.es.ts'
import { fhirBody, importBody } from './import-routes.ts'
import { keyBody } from './keys-routes.ts'
import {
  answers,
  type Json,
  jsonOf,
  listing,
  operation,
  pathParameters,
  reference,
  schemaOf,
  writing,
} from './openapi-parts.ts'
import {
  clockView,
  fhirDone,
  importDone,
  keyMade,
  patientWritten,
  templatesChecked,
  templatesRegistered,
} from './openapi-schemas.ts'
import { incidentQuery } from './reading-routes.ts'
import { checkBody, registerBody } from './templates-routes.ts'
import { staffBody } from './tools-routes.ts'

const { paths: titles, responses: done } = words

export const apiPaths = (): Json => ({
  ...sendingPaths(),
  ...patientPaths(),
  ...readingPaths(),
  ...keyPaths(),
  ...templatePaths(),
})

const sendingPaths = (): Json => ({
  '/v1/staff': {
    post: writing('staff', titles.staff, {
      note: words.scopesOfCalls,
      body: schemaOf(staffBody, 'input'),
      example: staffExample,
      responses: { 200: jsonOf(done.ok, reference('StaffAnswer')) },
    }),
  },
})

const patientPaths = (): Json => ({
  '/v1/patients/{externalId}': {
    put: writing('putPatient', titles.putPatient, {
      note: words.needsScope('pacientes:escribir'),
      path: ['externalId'],
      body: reference('Patient'),
      example: patientExample,
      responses: {
        200: jsonOf(done.updated, schemaOf(patientWritten, 'output')),
        201: jsonOf(done.created, schemaOf(patientWritten, 'output')),
      },
    }),
  },
  '/v1/import/patients': {
    post: writing('importPatients', titles.importPatients, {
      note: words.needsScope('pacientes:escribir'),
      body: schemaOf(importBody, 'input'),
      example: { rows: [{ externalId: 'HIS-1001', ...patientExample }] },
      responses: { 200: jsonOf(done.ok, schemaOf(importDone, 'output')) },
    }),
  },
  '/v1/import/fhir': {
    post: writing('importFhir', titles.importFhir, {
      note: words.needsScope('pacientes:escribir'),
      body: schemaOf(fhirBody, 'input'),
      example: { rows: [{ externalId: 'FHIR-1', source: 'fhir', input: patientExample }] },
      responses: { 200: jsonOf(done.ok, schemaOf(fhirDone, 'output')) },
    }),
  },
})

const readingPaths = (): Json => ({
  '/v1/clock': {
    get: {
      ...operation('clock', titles.clock),
      responses: answers({ 200: jsonOf(done.ok, schemaOf(clockView, 'output')) }),
    },
  },
  '/v1/messages/{id}': {
    get: {
      ...operation('readMessage', titles.message),
      description: words.anyKey,
      parameters: pathParameters(['id']),
      responses: answers({ 200: jsonOf(done.ok, reference('Message')) }),
    },
  },
  '/v1/patients/{externalId}/messages': {
    get: listing('patientMessages', titles.patientMessages, {
      scope: 'pacientes:leer',
      path: ['externalId'],
      schema: 'Message',
    }),
  },
  '/v1/patients/{externalId}/consents': {
    get: listing('patientConsents', titles.patientConsents, {
      scope: 'pacientes:leer',
      path: ['externalId'],
      schema: 'Consent',
      paged: false,
    }),
  },
  '/v1/incidents': {
    get: listing('listIncidents', titles.incidents, {
      scope: 'conversaciones:atender',
      schema: 'Incident',
      query: {
        status: schemaOf(incidentQuery.shape.status, 'input'),
        queue: schemaOf(incidentQuery.shape.queue, 'input'),
        number: { type: 'integer', minimum: 1 },
      },
    }),
  },
})

const keyPaths = (): Json => ({
  '/v1/keys': {
    get: listing('listKeys', titles.listKeys, { scope: 'admin', schema: 'Key', paged: false }),
    post: writing('createKey', titles.createKey, {
      note: words.needsScope('admin'),
      body: schemaOf(keyBody, 'input'),
      example: keyExample,
      responses: { 201: jsonOf(done.created, schemaOf(keyMade, 'output')) },
    }),
  },
  '/v1/keys/{id}': {
    delete: {
      ...operation('revokeKey', titles.revokeKey),
      description: words.needsScope('admin'),
      parameters: pathParameters(['id']),
      responses: answers({ 204: { description: done.gone } }),
    },
  },
})

const templatePaths = (): Json => ({
  '/v1/templates': {
    get: listing('listTemplates', titles.listTemplates, { scope: 'admin', schema: 'Template', paged: false }),
  },
  '/v1/templates/register': {
    post: writing('registerTemplates', titles.registerTemplates, {
      note: `${words.needsScope('admin')} ${words.inPieces}`,
      body: schemaOf(registerBody, 'input'),
      example: templatesExample,
      responses: { 200: jsonOf(done.ok, schemaOf(templatesRegistered, 'output')) },
    }),
  },
  '/v1/templates/sync': {
    post: writing('syncTemplates', titles.syncTemplates, {
      note: `${words.needsScope('admin')} ${words.inPieces}`,
      body: schemaOf(checkBody, 'input'),
      example: {},
      responses: { 200: jsonOf(done.ok, schemaOf(templatesChecked, 'output')) },
    }),
  },
})
