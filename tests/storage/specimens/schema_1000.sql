PRAGMA application_id=1263552836;
PRAGMA user_version=1000;
BEGIN TRANSACTION;
CREATE TABLE cell (
	id INTEGER NOT NULL, 
	client_id INTEGER, 
	language TEXT, 
	CONSTRAINT pk_cell PRIMARY KEY (id), 
	CONSTRAINT uq_cell_client_id_language UNIQUE (client_id, language), 
	CONSTRAINT ck_cell_not_assigned_is_1 CHECK ((id = 1) = (client_id IS NULL AND language IS NULL)), 
	CONSTRAINT fk_cell_client_id FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_cell_language FOREIGN KEY(language) REFERENCES service_language (code) ON DELETE RESTRICT
)
 STRICT

;
INSERT INTO "cell" VALUES(1,NULL,NULL);
INSERT INTO "cell" VALUES(2,1,NULL);
INSERT INTO "cell" VALUES(3,1,'es');
INSERT INTO "cell" VALUES(4,NULL,'pt-br');
INSERT INTO "cell" VALUES(5,2,'fr');
CREATE TABLE change (
	id INTEGER NOT NULL, 
	at TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	old TEXT, 
	new TEXT, 
	CONSTRAINT pk_change PRIMARY KEY (id), 
	CONSTRAINT ck_change_at_form CHECK (at GLOB '????-??-??T??:??:??.??????Z')
)
 STRICT

;
INSERT INTO "change" VALUES(1,'2026-11-21T12:00:00.000000Z','client','1',NULL,'{"name": "Zoë & Söhne", "language": "de", "archived": false}');
INSERT INTO "change" VALUES(2,'2026-11-21T12:00:00.000000Z','client','2',NULL,'{"name": "O''Brien <b>", "language": "en", "archived": false}');
INSERT INTO "change" VALUES(3,'2026-11-21T12:00:00.000000Z','client','2','{"name": "O''Brien <b>", "language": "en", "archived": false}','{"name": "O''Brien <b>", "language": "en", "archived": true}');
INSERT INTO "change" VALUES(4,'2026-11-21T12:00:00.000000Z','entry','requests/2026-01/1',NULL,'0');
INSERT INTO "change" VALUES(5,'2026-11-21T12:00:00.000000Z','entry','requests/2026-01/2',NULL,'1');
INSERT INTO "change" VALUES(6,'2026-11-21T12:00:00.000000Z','entry','requests/2026-01/3',NULL,'2');
INSERT INTO "change" VALUES(7,'2026-11-21T12:00:00.000000Z','entry','requests/2026-01/4',NULL,'3');
INSERT INTO "change" VALUES(8,'2026-11-21T12:00:00.000000Z','entry','requests/2026-01/5',NULL,'4');
INSERT INTO "change" VALUES(9,'2026-11-21T12:00:00.000000Z','entry','requests/2026-02/1',NULL,'10');
INSERT INTO "change" VALUES(10,'2026-11-21T12:00:00.000000Z','entry','requests/2026-02/2',NULL,'11');
INSERT INTO "change" VALUES(11,'2026-11-21T12:00:00.000000Z','entry','requests/2026-02/3',NULL,'12');
INSERT INTO "change" VALUES(12,'2026-11-21T12:00:00.000000Z','entry','requests/2026-02/4',NULL,'13');
INSERT INTO "change" VALUES(13,'2026-11-21T12:00:00.000000Z','entry','requests/2026-02/5',NULL,'14');
INSERT INTO "change" VALUES(14,'2026-11-21T12:00:00.000000Z','entry','requests/2026-03/1',NULL,'20');
INSERT INTO "change" VALUES(15,'2026-11-21T12:00:00.000000Z','entry','requests/2026-03/2',NULL,'21');
INSERT INTO "change" VALUES(16,'2026-11-21T12:00:00.000000Z','entry','requests/2026-03/3',NULL,'22');
INSERT INTO "change" VALUES(17,'2026-11-21T12:00:00.000000Z','entry','requests/2026-03/4',NULL,'23');
INSERT INTO "change" VALUES(18,'2026-11-21T12:00:00.000000Z','entry','requests/2026-03/5',NULL,'24');
INSERT INTO "change" VALUES(19,'2026-11-21T12:00:00.000000Z','entry','requests/2026-04/1',NULL,'30');
INSERT INTO "change" VALUES(20,'2026-11-21T12:00:00.000000Z','entry','requests/2026-04/2',NULL,'31');
INSERT INTO "change" VALUES(21,'2026-11-21T12:00:00.000000Z','entry','requests/2026-04/3',NULL,'32');
INSERT INTO "change" VALUES(22,'2026-11-21T12:00:00.000000Z','entry','requests/2026-04/4',NULL,'33');
INSERT INTO "change" VALUES(23,'2026-11-21T12:00:00.000000Z','entry','requests/2026-04/5',NULL,'34');
INSERT INTO "change" VALUES(24,'2026-11-21T12:00:00.000000Z','entry','requests/2026-05/1',NULL,'40');
INSERT INTO "change" VALUES(25,'2026-11-21T12:00:00.000000Z','entry','requests/2026-05/2',NULL,'41');
INSERT INTO "change" VALUES(26,'2026-11-21T12:00:00.000000Z','entry','requests/2026-05/3',NULL,'42');
INSERT INTO "change" VALUES(27,'2026-11-21T12:00:00.000000Z','entry','requests/2026-05/4',NULL,'43');
INSERT INTO "change" VALUES(28,'2026-11-21T12:00:00.000000Z','entry','requests/2026-05/5',NULL,'44');
INSERT INTO "change" VALUES(29,'2026-11-21T12:00:00.000000Z','entry','requests/2026-06/1',NULL,'50');
INSERT INTO "change" VALUES(30,'2026-11-21T12:00:00.000000Z','entry','requests/2026-06/2',NULL,'51');
INSERT INTO "change" VALUES(31,'2026-11-21T12:00:00.000000Z','entry','requests/2026-06/3',NULL,'52');
INSERT INTO "change" VALUES(32,'2026-11-21T12:00:00.000000Z','entry','requests/2026-06/4',NULL,'53');
INSERT INTO "change" VALUES(33,'2026-11-21T12:00:00.000000Z','entry','requests/2026-06/5',NULL,'54');
INSERT INTO "change" VALUES(34,'2026-11-21T12:00:00.000000Z','entry','requests/2026-07/1',NULL,'60');
INSERT INTO "change" VALUES(35,'2026-11-21T12:00:00.000000Z','entry','requests/2026-07/2',NULL,'61');
INSERT INTO "change" VALUES(36,'2026-11-21T12:00:00.000000Z','entry','requests/2026-07/3',NULL,'62');
INSERT INTO "change" VALUES(37,'2026-11-21T12:00:00.000000Z','entry','requests/2026-07/4',NULL,'63');
INSERT INTO "change" VALUES(38,'2026-11-21T12:00:00.000000Z','entry','requests/2026-07/5',NULL,'64');
INSERT INTO "change" VALUES(39,'2026-11-21T12:00:00.000000Z','entry','requests/2026-08/1',NULL,'70');
INSERT INTO "change" VALUES(40,'2026-11-21T12:00:00.000000Z','entry','requests/2026-08/2',NULL,'71');
INSERT INTO "change" VALUES(41,'2026-11-21T12:00:00.000000Z','entry','requests/2026-08/3',NULL,'72');
INSERT INTO "change" VALUES(42,'2026-11-21T12:00:00.000000Z','entry','requests/2026-08/4',NULL,'73');
INSERT INTO "change" VALUES(43,'2026-11-21T12:00:00.000000Z','entry','requests/2026-08/5',NULL,'74');
INSERT INTO "change" VALUES(44,'2026-11-21T12:00:00.000000Z','entry','request_hours/2026-W53/1',NULL,'3600000');
INSERT INTO "change" VALUES(45,'2026-11-21T12:00:00.000000Z','entry','request_hours/2026-Q2/1',NULL,'3600000');
INSERT INTO "change" VALUES(46,'2026-11-21T12:00:00.000000Z','entry','request_hours/2025/1',NULL,'3600000');
INSERT INTO "change" VALUES(47,'2026-11-21T12:00:00.000000Z','entry','requests/2026-01/1','0',NULL);
INSERT INTO "change" VALUES(48,'2026-11-21T12:00:00.000000Z','held','satisfied_answers/2026-02/3',NULL,'120,0');
INSERT INTO "change" VALUES(49,'2026-11-21T12:00:00.000000Z','target','art/-/2026-01-01',NULL,'{"period": "2026-Q1", "value": 2500000}');
INSERT INTO "change" VALUES(50,'2026-11-21T12:00:00.000000Z','target','art/1/2026-07-01',NULL,'{"period": "2026-07", "value": null}');
INSERT INTO "change" VALUES(51,'2026-11-21T12:00:00.000000Z','ladder','art/-/2026-01-01',NULL,'{"better": "lower", "thresholds": [["typical", 3000000, true], ["exceptional", 250000, false]]}');
INSERT INTO "change" VALUES(52,'2026-11-21T12:00:00.000000Z','note','1',NULL,'{"period": "2026-03", "measure": "requests", "client": 1, "language": "es", "text": "Fair in Lyon;\n-- two lines"}');
INSERT INTO "change" VALUES(53,'2026-11-21T12:00:00.000000Z','note','2',NULL,'{"period": "2026", "measure": null, "client": null, "language": null, "text": "A year"}');
INSERT INTO "change" VALUES(54,'2026-11-21T12:00:00.000000Z','setting','sets',NULL,'both');
CREATE TABLE client (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	folded TEXT NOT NULL, 
	language TEXT, 
	archived_at TEXT, 
	created_at TEXT NOT NULL, 
	CONSTRAINT pk_client PRIMARY KEY (id), 
	CONSTRAINT uq_client_folded UNIQUE (folded), 
	CONSTRAINT ck_client_name_given CHECK (folded <> ''), 
	CONSTRAINT ck_client_language_given CHECK (language <> ''), 
	CONSTRAINT ck_client_archived_at_form CHECK (archived_at GLOB '????-??-??T??:??:??.??????Z'), 
	CONSTRAINT ck_client_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.??????Z')
)
 STRICT

;
INSERT INTO "client" VALUES(1,'Zoë & Söhne','zoë & söhne','de',NULL,'2026-11-21T12:00:00.000000Z');
INSERT INTO "client" VALUES(2,'O''Brien <b>','o''brien <b>','en','2026-11-21T12:00:00.000000Z','2026-11-21T12:00:00.000000Z');
CREATE TABLE entry (
	measure TEXT NOT NULL, 
	length TEXT NOT NULL, 
	period TEXT NOT NULL, 
	cell_id INTEGER NOT NULL, 
	amount INTEGER NOT NULL, 
	CONSTRAINT pk_entry PRIMARY KEY (measure, length, period, cell_id), 
	CONSTRAINT ck_entry_measure_form CHECK (measure GLOB '[a-z]*' AND measure NOT GLOB '*[^a-z0-9_]*'), 
	CONSTRAINT ck_entry_period_form CHECK (CASE length WHEN 'week' THEN period GLOB '[12][0-9][0-9][0-9]-W[0-5][0-9]' AND substr(period, 7) BETWEEN '01' AND '53' WHEN 'month' THEN period GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND substr(period, 6) BETWEEN '01' AND '12' WHEN 'quarter' THEN period GLOB '[12][0-9][0-9][0-9]-Q[1-4]' WHEN 'year' THEN period GLOB '[12][0-9][0-9][0-9]' ELSE 0 END AND period >= '1900' AND period < '2200'), 
	CONSTRAINT ck_entry_amount_range CHECK (amount BETWEEN 0 AND 1000000000000000), 
	CONSTRAINT fk_entry_cell_id FOREIGN KEY(cell_id) REFERENCES cell (id) ON DELETE RESTRICT
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "entry" VALUES('request_hours','quarter','2026-Q2',1,3600000);
INSERT INTO "entry" VALUES('request_hours','week','2026-W53',1,3600000);
INSERT INTO "entry" VALUES('request_hours','year','2025',1,3600000);
INSERT INTO "entry" VALUES('requests','month','2026-01',2,1);
INSERT INTO "entry" VALUES('requests','month','2026-01',3,2);
INSERT INTO "entry" VALUES('requests','month','2026-01',4,3);
INSERT INTO "entry" VALUES('requests','month','2026-01',5,4);
INSERT INTO "entry" VALUES('requests','month','2026-02',1,10);
INSERT INTO "entry" VALUES('requests','month','2026-02',2,11);
INSERT INTO "entry" VALUES('requests','month','2026-02',3,12);
INSERT INTO "entry" VALUES('requests','month','2026-02',4,13);
INSERT INTO "entry" VALUES('requests','month','2026-02',5,14);
INSERT INTO "entry" VALUES('requests','month','2026-03',1,20);
INSERT INTO "entry" VALUES('requests','month','2026-03',2,21);
INSERT INTO "entry" VALUES('requests','month','2026-03',3,22);
INSERT INTO "entry" VALUES('requests','month','2026-03',4,23);
INSERT INTO "entry" VALUES('requests','month','2026-03',5,24);
INSERT INTO "entry" VALUES('requests','month','2026-04',1,30);
INSERT INTO "entry" VALUES('requests','month','2026-04',2,31);
INSERT INTO "entry" VALUES('requests','month','2026-04',3,32);
INSERT INTO "entry" VALUES('requests','month','2026-04',4,33);
INSERT INTO "entry" VALUES('requests','month','2026-04',5,34);
INSERT INTO "entry" VALUES('requests','month','2026-05',1,40);
INSERT INTO "entry" VALUES('requests','month','2026-05',2,41);
INSERT INTO "entry" VALUES('requests','month','2026-05',3,42);
INSERT INTO "entry" VALUES('requests','month','2026-05',4,43);
INSERT INTO "entry" VALUES('requests','month','2026-05',5,44);
INSERT INTO "entry" VALUES('requests','month','2026-06',1,50);
INSERT INTO "entry" VALUES('requests','month','2026-06',2,51);
INSERT INTO "entry" VALUES('requests','month','2026-06',3,52);
INSERT INTO "entry" VALUES('requests','month','2026-06',4,53);
INSERT INTO "entry" VALUES('requests','month','2026-06',5,54);
INSERT INTO "entry" VALUES('requests','month','2026-07',1,60);
INSERT INTO "entry" VALUES('requests','month','2026-07',2,61);
INSERT INTO "entry" VALUES('requests','month','2026-07',3,62);
INSERT INTO "entry" VALUES('requests','month','2026-07',4,63);
INSERT INTO "entry" VALUES('requests','month','2026-07',5,64);
INSERT INTO "entry" VALUES('requests','month','2026-08',1,70);
INSERT INTO "entry" VALUES('requests','month','2026-08',2,71);
INSERT INTO "entry" VALUES('requests','month','2026-08',3,72);
INSERT INTO "entry" VALUES('requests','month','2026-08',4,73);
INSERT INTO "entry" VALUES('requests','month','2026-08',5,74);
CREATE TABLE held (
	measure TEXT NOT NULL, 
	length TEXT NOT NULL, 
	period TEXT NOT NULL, 
	cell_id INTEGER NOT NULL, 
	typed TEXT NOT NULL, 
	amount INTEGER NOT NULL, 
	held_at TEXT NOT NULL, 
	CONSTRAINT pk_held PRIMARY KEY (measure, length, period, cell_id), 
	CONSTRAINT ck_held_measure_form CHECK (measure GLOB '[a-z]*' AND measure NOT GLOB '*[^a-z0-9_]*'), 
	CONSTRAINT ck_held_period_form CHECK (CASE length WHEN 'week' THEN period GLOB '[12][0-9][0-9][0-9]-W[0-5][0-9]' AND substr(period, 7) BETWEEN '01' AND '53' WHEN 'month' THEN period GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND substr(period, 6) BETWEEN '01' AND '12' WHEN 'quarter' THEN period GLOB '[12][0-9][0-9][0-9]-Q[1-4]' WHEN 'year' THEN period GLOB '[12][0-9][0-9][0-9]' ELSE 0 END AND period >= '1900' AND period < '2200'), 
	CONSTRAINT ck_held_held_at_form CHECK (held_at GLOB '????-??-??T??:??:??.??????Z'), 
	CONSTRAINT fk_held_cell_id FOREIGN KEY(cell_id) REFERENCES cell (id) ON DELETE RESTRICT
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "held" VALUES('satisfied_answers','month','2026-02',3,'120,0',120,'2026-11-21T12:00:00.000000Z');
CREATE TABLE ladder (
	id INTEGER NOT NULL, 
	kpi TEXT NOT NULL, 
	client_id INTEGER, 
	valid_from TEXT NOT NULL, 
	better TEXT, 
	CONSTRAINT pk_ladder PRIMARY KEY (id), 
	CONSTRAINT ck_ladder_valid_from_form CHECK (valid_from GLOB '????-??-??'), 
	CONSTRAINT ck_ladder_better_known CHECK (better IN ('higher', 'lower')), 
	CONSTRAINT uq_ladder_kpi_client_id_valid_from UNIQUE (kpi, client_id, valid_from), 
	CONSTRAINT fk_ladder_client_id FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE RESTRICT
)
 STRICT

;
INSERT INTO "ladder" VALUES(1,'art',NULL,'2026-01-01','lower');
INSERT INTO "ladder" VALUES(2,'art',1,'2026-06-01',NULL);
CREATE TABLE note (
	id INTEGER NOT NULL, 
	length TEXT NOT NULL, 
	period TEXT NOT NULL, 
	measure TEXT, 
	cell_id INTEGER, 
	text TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	CONSTRAINT pk_note PRIMARY KEY (id), 
	CONSTRAINT ck_note_measure_form CHECK (measure IS NULL OR (measure GLOB '[a-z]*' AND measure NOT GLOB '*[^a-z0-9_]*')), 
	CONSTRAINT ck_note_period_form CHECK (CASE length WHEN 'week' THEN period GLOB '[12][0-9][0-9][0-9]-W[0-5][0-9]' AND substr(period, 7) BETWEEN '01' AND '53' WHEN 'month' THEN period GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND substr(period, 6) BETWEEN '01' AND '12' WHEN 'quarter' THEN period GLOB '[12][0-9][0-9][0-9]-Q[1-4]' WHEN 'year' THEN period GLOB '[12][0-9][0-9][0-9]' ELSE 0 END AND period >= '1900' AND period < '2200'), 
	CONSTRAINT ck_note_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.??????Z'), 
	CONSTRAINT ck_note_text_given CHECK (text <> ''), 
	CONSTRAINT fk_note_cell_id FOREIGN KEY(cell_id) REFERENCES cell (id) ON DELETE RESTRICT
)
 STRICT

;
INSERT INTO "note" VALUES(1,'month','2026-03','requests',3,'Fair in Lyon;
-- two lines','2026-11-21T12:00:00.000000Z');
INSERT INTO "note" VALUES(2,'year','2026',NULL,NULL,'A year','2026-11-21T12:00:00.000000Z');
CREATE TABLE practice (
	id INTEGER NOT NULL, 
	identity TEXT NOT NULL, 
	name TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	seal INTEGER NOT NULL, 
	CONSTRAINT pk_practice PRIMARY KEY (id), 
	CONSTRAINT ck_practice_one CHECK (id = 1), 
	CONSTRAINT ck_practice_identity_form CHECK (identity GLOB '[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'), 
	CONSTRAINT ck_practice_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.??????Z')
)
 STRICT

;
INSERT INTO "practice" VALUES(1,'5bec1e0f1000','Specimen of schema 1000','2026-11-21T12:00:00.000000Z',2080257419);
CREATE TABLE service_language (
	code TEXT NOT NULL, 
	archived_at TEXT, 
	CONSTRAINT pk_service_language PRIMARY KEY (code), 
	CONSTRAINT ck_service_language_code_form CHECK (code GLOB '[a-z]*' AND code NOT GLOB '*[^a-z0-9-]*'), 
	CONSTRAINT ck_service_language_archived_at_form CHECK (archived_at GLOB '????-??-??T??:??:??.??????Z')
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "service_language" VALUES('es',NULL);
INSERT INTO "service_language" VALUES('fr',NULL);
INSERT INTO "service_language" VALUES('pt-br',NULL);
CREATE TABLE setting (
	"key" TEXT NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY ("key"), 
	CONSTRAINT ck_setting_key_given CHECK (key <> '')
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "setting" VALUES('sets','both');
CREATE TABLE target (
	id INTEGER NOT NULL, 
	kpi TEXT NOT NULL, 
	client_id INTEGER, 
	length TEXT NOT NULL, 
	period TEXT NOT NULL, 
	begins_on TEXT NOT NULL, 
	value INTEGER, 
	CONSTRAINT pk_target PRIMARY KEY (id), 
	CONSTRAINT ck_target_period_form CHECK (CASE length WHEN 'week' THEN period GLOB '[12][0-9][0-9][0-9]-W[0-5][0-9]' AND substr(period, 7) BETWEEN '01' AND '53' WHEN 'month' THEN period GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND substr(period, 6) BETWEEN '01' AND '12' WHEN 'quarter' THEN period GLOB '[12][0-9][0-9][0-9]-Q[1-4]' WHEN 'year' THEN period GLOB '[12][0-9][0-9][0-9]' ELSE 0 END AND period >= '1900' AND period < '2200'), 
	CONSTRAINT ck_target_begins_on_form CHECK (begins_on GLOB '????-??-??'), 
	CONSTRAINT uq_target_kpi_client_id_begins_on UNIQUE (kpi, client_id, begins_on), 
	CONSTRAINT fk_target_client_id FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE RESTRICT
)
 STRICT

;
INSERT INTO "target" VALUES(1,'art',NULL,'quarter','2026-Q1','2026-01-01',2500000);
INSERT INTO "target" VALUES(2,'art',1,'month','2026-07','2026-07-01',NULL);
CREATE TABLE threshold (
	ladder_id INTEGER NOT NULL, 
	level TEXT NOT NULL, 
	bound INTEGER NOT NULL, 
	inclusive INTEGER NOT NULL, 
	CONSTRAINT pk_threshold PRIMARY KEY (ladder_id, level), 
	CONSTRAINT ck_threshold_level_known CHECK (level IN ('typical', 'above_average', 'exceptional')), 
	CONSTRAINT ck_threshold_inclusive_flag CHECK (inclusive IN (0, 1)), 
	CONSTRAINT fk_threshold_ladder_id FOREIGN KEY(ladder_id) REFERENCES ladder (id) ON DELETE RESTRICT
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "threshold" VALUES(1,'exceptional',250000,0);
INSERT INTO "threshold" VALUES(1,'typical',3000000,1);
CREATE INDEX ix_change_subject_key ON change (subject, "key");
CREATE UNIQUE INDEX ux_cell_client_alone ON cell (client_id) WHERE language IS NULL;
CREATE UNIQUE INDEX ux_cell_language_alone ON cell (language) WHERE client_id IS NULL;
CREATE UNIQUE INDEX ux_target_practice ON target (kpi, begins_on) WHERE client_id IS NULL;
CREATE UNIQUE INDEX ux_ladder_practice ON ladder (kpi, valid_from) WHERE client_id IS NULL;
COMMIT;
