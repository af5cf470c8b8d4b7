PRAGMA application_id=1263552836;
PRAGMA user_version=1003;
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
CREATE TABLE client_card (
	client_id INTEGER NOT NULL, 
	contact TEXT NOT NULL, 
	salutation TEXT NOT NULL, 
	mail TEXT NOT NULL, 
	region TEXT, 
	paper TEXT, 
	rhythm TEXT NOT NULL, 
	since TEXT, 
	until TEXT, 
	shown TEXT, 
	remark TEXT NOT NULL, 
	logo TEXT, 
	CONSTRAINT pk_client_card PRIMARY KEY (client_id), 
	CONSTRAINT ck_client_card_region_form CHECK (region GLOB '[A-Z][A-Z]'), 
	CONSTRAINT ck_client_card_paper_known CHECK (paper IN ('a4', 'letter')), 
	CONSTRAINT ck_client_card_rhythm_known CHECK (rhythm IN ('week', 'month', 'none')), 
	CONSTRAINT ck_client_card_since_form CHECK (since GLOB '????-??-??'), 
	CONSTRAINT ck_client_card_until_form CHECK (until GLOB '????-??-??'), 
	CONSTRAINT ck_client_card_shown_form CHECK (shown NOT GLOB '*[^a-z0-9_ ]*'), 
	CONSTRAINT fk_client_card_client_id FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_client_card_logo FOREIGN KEY(logo) REFERENCES logo (hash) ON DELETE RESTRICT
)
 STRICT

;
CREATE TABLE client_package (
	client_id INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	hours INTEGER NOT NULL, 
	unit TEXT NOT NULL, 
	carry TEXT NOT NULL, 
	carried INTEGER NOT NULL, 
	begins_on TEXT, 
	ends_on TEXT, 
	CONSTRAINT pk_client_package PRIMARY KEY (client_id, place), 
	CONSTRAINT ck_client_package_hours_range CHECK (hours BETWEEN 1 AND 1000000000000000), 
	CONSTRAINT ck_client_package_unit_known CHECK (unit IN ('month', 'week', 'block')), 
	CONSTRAINT ck_client_package_carry_known CHECK (carry IN ('none', 'one', 'all')), 
	CONSTRAINT ck_client_package_carried_range CHECK (carried BETWEEN -1000000000000000 AND 1000000000000000), 
	CONSTRAINT ck_client_package_begins_on_form CHECK (begins_on GLOB '????-??-??'), 
	CONSTRAINT ck_client_package_ends_on_form CHECK (ends_on GLOB '????-??-??'), 
	CONSTRAINT ck_client_package_days_in_order CHECK (begins_on <= ends_on), 
	CONSTRAINT fk_client_package_client_id FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE RESTRICT
)
 WITHOUT ROWID,
 STRICT

;
CREATE TABLE draft (
	measure TEXT NOT NULL, 
	length TEXT NOT NULL, 
	period TEXT NOT NULL, 
	cell_id INTEGER NOT NULL, 
	typed TEXT NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (measure, length, period, cell_id), 
	CONSTRAINT ck_draft_measure_form CHECK (measure GLOB '[a-z]*' AND measure NOT GLOB '*[^a-z0-9_]*'), 
	CONSTRAINT ck_draft_period_form CHECK (CASE length WHEN 'week' THEN period GLOB '[12][0-9][0-9][0-9]-W[0-5][0-9]' AND substr(period, 7) BETWEEN '01' AND '53' WHEN 'month' THEN period GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND substr(period, 6) BETWEEN '01' AND '12' WHEN 'quarter' THEN period GLOB '[12][0-9][0-9][0-9]-Q[1-4]' WHEN 'year' THEN period GLOB '[12][0-9][0-9][0-9]' ELSE 0 END AND period >= '1900' AND period < '2200'), 
	CONSTRAINT ck_draft_typed_given CHECK (typed <> ''), 
	CONSTRAINT fk_draft_cell_id FOREIGN KEY(cell_id) REFERENCES cell (id) ON DELETE RESTRICT
)
 WITHOUT ROWID,
 STRICT

;
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
CREATE TABLE import_figure (
	receipt_id INTEGER NOT NULL, 
	measure TEXT NOT NULL, 
	length TEXT NOT NULL, 
	period TEXT NOT NULL, 
	cell_id INTEGER NOT NULL, 
	was INTEGER, 
	becomes INTEGER NOT NULL, 
	held INTEGER NOT NULL, 
	CONSTRAINT pk_import_figure PRIMARY KEY (receipt_id, measure, length, period, cell_id), 
	CONSTRAINT ck_import_figure_measure_form CHECK (measure GLOB '[a-z]*' AND measure NOT GLOB '*[^a-z0-9_]*'), 
	CONSTRAINT ck_import_figure_period_form CHECK (CASE length WHEN 'week' THEN period GLOB '[12][0-9][0-9][0-9]-W[0-5][0-9]' AND substr(period, 7) BETWEEN '01' AND '53' WHEN 'month' THEN period GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND substr(period, 6) BETWEEN '01' AND '12' WHEN 'quarter' THEN period GLOB '[12][0-9][0-9][0-9]-Q[1-4]' WHEN 'year' THEN period GLOB '[12][0-9][0-9][0-9]' ELSE 0 END AND period >= '1900' AND period < '2200'), 
	CONSTRAINT ck_import_figure_was_range CHECK (was BETWEEN 0 AND 1000000000000000), 
	CONSTRAINT ck_import_figure_becomes_range CHECK (becomes BETWEEN 0 AND 1000000000000000), 
	CONSTRAINT ck_import_figure_held_flag CHECK (held IN (0, 1)), 
	CONSTRAINT fk_import_figure_receipt_id FOREIGN KEY(receipt_id) REFERENCES import_receipt (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_import_figure_cell_id FOREIGN KEY(cell_id) REFERENCES cell (id) ON DELETE RESTRICT
)
 WITHOUT ROWID,
 STRICT

;
CREATE TABLE import_receipt (
	id INTEGER NOT NULL, 
	imported_at TEXT NOT NULL, 
	source TEXT NOT NULL, 
	file TEXT, 
	rows_read INTEGER NOT NULL, 
	figures_used INTEGER NOT NULL, 
	cells_left_out INTEGER NOT NULL, 
	content_hash TEXT NOT NULL, 
	undone_at TEXT, 
	CONSTRAINT pk_import_receipt PRIMARY KEY (id), 
	CONSTRAINT ck_import_receipt_imported_at_form CHECK (imported_at GLOB '????-??-??T??:??:??.??????Z'), 
	CONSTRAINT ck_import_receipt_source_known CHECK (source IN ('clipboard', 'file')), 
	CONSTRAINT ck_import_receipt_file_given CHECK (file <> ''), 
	CONSTRAINT ck_import_receipt_rows_read_range CHECK (rows_read >= 0), 
	CONSTRAINT ck_import_receipt_figures_used_range CHECK (figures_used >= 0), 
	CONSTRAINT ck_import_receipt_cells_left_out_range CHECK (cells_left_out >= 0), 
	CONSTRAINT ck_import_receipt_content_hash_form CHECK (content_hash GLOB '[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'), 
	CONSTRAINT ck_import_receipt_undone_at_form CHECK (undone_at GLOB '????-??-??T??:??:??.??????Z')
)
 STRICT

;
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
CREATE TABLE logo (
	hash TEXT NOT NULL, 
	format TEXT NOT NULL, 
	content BLOB NOT NULL, 
	CONSTRAINT pk_logo PRIMARY KEY (hash), 
	CONSTRAINT ck_logo_hash_form CHECK (hash GLOB '[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'), 
	CONSTRAINT ck_logo_format_known CHECK (format IN ('png', 'svg')), 
	CONSTRAINT ck_logo_content_size CHECK (length(content) BETWEEN 1 AND 204800)
)
 STRICT

;
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
CREATE TABLE period_status (
	id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	client_id INTEGER, 
	length TEXT NOT NULL, 
	period TEXT NOT NULL, 
	set_at TEXT NOT NULL, 
	CONSTRAINT pk_period_status PRIMARY KEY (id), 
	CONSTRAINT ck_period_status_kind_known CHECK (kind IN ('closed', 'away')), 
	CONSTRAINT ck_period_status_period_form CHECK (CASE length WHEN 'week' THEN period GLOB '[12][0-9][0-9][0-9]-W[0-5][0-9]' AND substr(period, 7) BETWEEN '01' AND '53' WHEN 'month' THEN period GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND substr(period, 6) BETWEEN '01' AND '12' WHEN 'quarter' THEN period GLOB '[12][0-9][0-9][0-9]-Q[1-4]' WHEN 'year' THEN period GLOB '[12][0-9][0-9][0-9]' ELSE 0 END AND period >= '1900' AND period < '2200'), 
	CONSTRAINT ck_period_status_set_at_form CHECK (set_at GLOB '????-??-??T??:??:??.??????Z'), 
	CONSTRAINT uq_period_status_kind_client_id_period UNIQUE (kind, client_id, period), 
	CONSTRAINT fk_period_status_client_id FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE RESTRICT
)
 STRICT

;
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
INSERT INTO "practice" VALUES(1,'934d4c38893d','New','2026-11-02T08:30:00.000000Z',3306566290);
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
CREATE TABLE setting (
	"key" TEXT NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY ("key"), 
	CONSTRAINT ck_setting_key_given CHECK (key <> '')
)
 WITHOUT ROWID,
 STRICT

;
CREATE TABLE table_mapping (
	shape TEXT NOT NULL, 
	roles TEXT NOT NULL, 
	CONSTRAINT pk_table_mapping PRIMARY KEY (shape), 
	CONSTRAINT ck_table_mapping_shape_form CHECK (shape GLOB '[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'), 
	CONSTRAINT ck_table_mapping_roles_given CHECK (roles <> '')
)
 WITHOUT ROWID,
 STRICT

;
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
CREATE INDEX ix_change_subject_key ON change (subject, "key");
CREATE UNIQUE INDEX ux_cell_client_alone ON cell (client_id) WHERE language IS NULL;
CREATE UNIQUE INDEX ux_cell_language_alone ON cell (language) WHERE client_id IS NULL;
CREATE UNIQUE INDEX ux_target_practice ON target (kpi, begins_on) WHERE client_id IS NULL;
CREATE UNIQUE INDEX ux_ladder_practice ON ladder (kpi, valid_from) WHERE client_id IS NULL;
CREATE UNIQUE INDEX ux_period_status_practice ON period_status (kind, period) WHERE client_id IS NULL;
COMMIT;
