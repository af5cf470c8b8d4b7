PRAGMA application_id=1263552836;
PRAGMA user_version=1005;
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
INSERT INTO "cell" VALUES(2,1,'de');
INSERT INTO "cell" VALUES(3,1,NULL);
INSERT INTO "cell" VALUES(4,2,'en');
INSERT INTO "cell" VALUES(5,NULL,'pt-br');
INSERT INTO "cell" VALUES(6,3,'es');
INSERT INTO "cell" VALUES(7,NULL,'fr');
INSERT INTO "cell" VALUES(8,3,'fr');
INSERT INTO "cell" VALUES(9,NULL,'es');
INSERT INTO "cell" VALUES(10,3,NULL);
INSERT INTO "cell" VALUES(11,NULL,'it');
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
INSERT INTO "change" VALUES(1,'2026-11-02T08:31:00.000007Z','setting','tracked',NULL,'csat');
INSERT INTO "change" VALUES(2,'2026-11-02T08:32:00.000007Z','setting','tracked','csat','csat resolution languages retention accuracy tasks_per_hour nps css art crr tcr aur ncar sdi');
INSERT INTO "change" VALUES(3,'2026-11-02T08:33:00.000007Z','setting','resolution_hours',NULL,'working');
INSERT INTO "change" VALUES(4,'2026-11-02T08:34:00.000007Z','setting','client_choice',NULL,'kept as it is');
INSERT INTO "change" VALUES(5,'2026-11-02T08:36:00.000007Z','client','1',NULL,'{"name": "Zoë & Söhne", "language": "de", "archived": false}');
INSERT INTO "change" VALUES(6,'2026-11-02T08:38:00.000007Z','client','2',NULL,'{"name": "O''Brien <b>", "language": "en", "archived": false}');
INSERT INTO "change" VALUES(7,'2026-11-02T08:40:00.000007Z','client','3',NULL,'{"name": "Casa Azul", "language": "es", "archived": false}');
INSERT INTO "change" VALUES(8,'2026-11-02T08:42:00.000007Z','client','4',NULL,'{"name": "=SUM(A1)", "language": null, "archived": false}');
INSERT INTO "change" VALUES(9,'2026-11-02T08:44:00.000007Z','client','4','{"name": "=SUM(A1)", "language": null, "archived": false}','{"name": "=SUM(A1)", "language": null, "archived": true}');
INSERT INTO "change" VALUES(10,'2026-11-02T08:45:00.000007Z','entry','leads/2026-01/1',NULL,'4');
INSERT INTO "change" VALUES(11,'2026-11-02T08:45:00.000007Z','entry','clients_start/2026-01/1',NULL,'4');
INSERT INTO "change" VALUES(12,'2026-11-02T08:45:00.000007Z','entry','clients_new/2026-01/1',NULL,'1');
INSERT INTO "change" VALUES(13,'2026-11-02T08:46:00.000007Z','entry','requests/2026-01/2',NULL,'21');
INSERT INTO "change" VALUES(14,'2026-11-02T08:46:00.000007Z','entry','request_hours/2026-01/2',NULL,'36000');
INSERT INTO "change" VALUES(15,'2026-11-02T08:47:00.000007Z','entry','survey_answers/2026-01/3',NULL,'6');
INSERT INTO "change" VALUES(16,'2026-11-02T08:47:00.000007Z','entry','satisfied_answers/2026-01/3',NULL,'5');
INSERT INTO "change" VALUES(17,'2026-11-02T08:48:00.000007Z','entry','requests/2026-01/4',NULL,'2');
INSERT INTO "change" VALUES(18,'2026-11-02T08:48:00.000007Z','entry','request_hours/2026-01/4',NULL,'1800');
INSERT INTO "change" VALUES(19,'2026-11-02T08:49:00.000007Z','entry','multilingual_tasks/2026-01/5',NULL,'1');
INSERT INTO "change" VALUES(20,'2026-11-02T08:49:00.000007Z','entry','multilingual_hours/2026-01/5',NULL,'3601');
INSERT INTO "change" VALUES(21,'2026-11-02T08:50:00.000007Z','entry','leads/2026-02/1',NULL,'5');
INSERT INTO "change" VALUES(22,'2026-11-02T08:50:00.000007Z','entry','clients_start/2026-02/1',NULL,'4');
INSERT INTO "change" VALUES(23,'2026-11-02T08:50:00.000007Z','entry','clients_new/2026-02/1',NULL,'0');
INSERT INTO "change" VALUES(24,'2026-11-02T08:51:00.000007Z','entry','requests/2026-02/2',NULL,'22');
INSERT INTO "change" VALUES(25,'2026-11-02T08:51:00.000007Z','entry','request_hours/2026-02/2',NULL,'39600');
INSERT INTO "change" VALUES(26,'2026-11-02T08:52:00.000007Z','entry','survey_answers/2026-02/3',NULL,'7');
INSERT INTO "change" VALUES(27,'2026-11-02T08:52:00.000007Z','entry','satisfied_answers/2026-02/3',NULL,'6');
INSERT INTO "change" VALUES(28,'2026-11-02T08:53:00.000007Z','entry','requests/2026-02/4',NULL,'4');
INSERT INTO "change" VALUES(29,'2026-11-02T08:53:00.000007Z','entry','request_hours/2026-02/4',NULL,'3600');
INSERT INTO "change" VALUES(30,'2026-11-02T08:54:00.000007Z','entry','multilingual_tasks/2026-02/5',NULL,'2');
INSERT INTO "change" VALUES(31,'2026-11-02T08:54:00.000007Z','entry','multilingual_hours/2026-02/5',NULL,'7202');
INSERT INTO "change" VALUES(32,'2026-11-02T08:55:00.000007Z','entry','leads/2026-03/1',NULL,'6');
INSERT INTO "change" VALUES(33,'2026-11-02T08:55:00.000007Z','entry','clients_start/2026-03/1',NULL,'4');
INSERT INTO "change" VALUES(34,'2026-11-02T08:55:00.000007Z','entry','clients_new/2026-03/1',NULL,'1');
INSERT INTO "change" VALUES(35,'2026-11-02T08:56:00.000007Z','entry','requests/2026-03/2',NULL,'23');
INSERT INTO "change" VALUES(36,'2026-11-02T08:56:00.000007Z','entry','request_hours/2026-03/2',NULL,'43200');
INSERT INTO "change" VALUES(37,'2026-11-02T08:57:00.000007Z','entry','survey_answers/2026-03/3',NULL,'8');
INSERT INTO "change" VALUES(38,'2026-11-02T08:57:00.000007Z','entry','satisfied_answers/2026-03/3',NULL,'7');
INSERT INTO "change" VALUES(39,'2026-11-02T08:58:00.000007Z','entry','requests/2026-03/4',NULL,'6');
INSERT INTO "change" VALUES(40,'2026-11-02T08:58:00.000007Z','entry','request_hours/2026-03/4',NULL,'5400');
INSERT INTO "change" VALUES(41,'2026-11-02T08:59:00.000007Z','entry','multilingual_tasks/2026-03/5',NULL,'3');
INSERT INTO "change" VALUES(42,'2026-11-02T08:59:00.000007Z','entry','multilingual_hours/2026-03/5',NULL,'10803');
INSERT INTO "change" VALUES(43,'2026-11-02T09:00:00.000007Z','entry','leads/2026-04/1',NULL,'7');
INSERT INTO "change" VALUES(44,'2026-11-02T09:00:00.000007Z','entry','clients_start/2026-04/1',NULL,'4');
INSERT INTO "change" VALUES(45,'2026-11-02T09:00:00.000007Z','entry','clients_new/2026-04/1',NULL,'0');
INSERT INTO "change" VALUES(46,'2026-11-02T09:01:00.000007Z','entry','requests/2026-04/2',NULL,'24');
INSERT INTO "change" VALUES(47,'2026-11-02T09:01:00.000007Z','entry','request_hours/2026-04/2',NULL,'46800');
INSERT INTO "change" VALUES(48,'2026-11-02T09:02:00.000007Z','entry','survey_answers/2026-04/3',NULL,'9');
INSERT INTO "change" VALUES(49,'2026-11-02T09:02:00.000007Z','entry','satisfied_answers/2026-04/3',NULL,'8');
INSERT INTO "change" VALUES(50,'2026-11-02T09:03:00.000007Z','entry','requests/2026-04/4',NULL,'8');
INSERT INTO "change" VALUES(51,'2026-11-02T09:03:00.000007Z','entry','request_hours/2026-04/4',NULL,'7200');
INSERT INTO "change" VALUES(52,'2026-11-02T09:04:00.000007Z','entry','multilingual_tasks/2026-04/5',NULL,'4');
INSERT INTO "change" VALUES(53,'2026-11-02T09:04:00.000007Z','entry','multilingual_hours/2026-04/5',NULL,'14404');
INSERT INTO "change" VALUES(54,'2026-11-02T09:05:00.000007Z','entry','leads/2026-05/1',NULL,'8');
INSERT INTO "change" VALUES(55,'2026-11-02T09:05:00.000007Z','entry','clients_start/2026-05/1',NULL,'4');
INSERT INTO "change" VALUES(56,'2026-11-02T09:05:00.000007Z','entry','clients_new/2026-05/1',NULL,'1');
INSERT INTO "change" VALUES(57,'2026-11-02T09:06:00.000007Z','entry','requests/2026-05/2',NULL,'25');
INSERT INTO "change" VALUES(58,'2026-11-02T09:06:00.000007Z','entry','request_hours/2026-05/2',NULL,'50400');
INSERT INTO "change" VALUES(59,'2026-11-02T09:07:00.000007Z','entry','survey_answers/2026-05/3',NULL,'10');
INSERT INTO "change" VALUES(60,'2026-11-02T09:07:00.000007Z','entry','satisfied_answers/2026-05/3',NULL,'9');
INSERT INTO "change" VALUES(61,'2026-11-02T09:08:00.000007Z','entry','requests/2026-05/4',NULL,'10');
INSERT INTO "change" VALUES(62,'2026-11-02T09:08:00.000007Z','entry','request_hours/2026-05/4',NULL,'9000');
INSERT INTO "change" VALUES(63,'2026-11-02T09:09:00.000007Z','entry','multilingual_tasks/2026-05/5',NULL,'5');
INSERT INTO "change" VALUES(64,'2026-11-02T09:09:00.000007Z','entry','multilingual_hours/2026-05/5',NULL,'18005');
INSERT INTO "change" VALUES(65,'2026-11-02T09:10:00.000007Z','entry','leads/2026-06/1',NULL,'9');
INSERT INTO "change" VALUES(66,'2026-11-02T09:10:00.000007Z','entry','clients_start/2026-06/1',NULL,'4');
INSERT INTO "change" VALUES(67,'2026-11-02T09:10:00.000007Z','entry','clients_new/2026-06/1',NULL,'0');
INSERT INTO "change" VALUES(68,'2026-11-02T09:11:00.000007Z','entry','requests/2026-06/2',NULL,'26');
INSERT INTO "change" VALUES(69,'2026-11-02T09:11:00.000007Z','entry','request_hours/2026-06/2',NULL,'54000');
INSERT INTO "change" VALUES(70,'2026-11-02T09:12:00.000007Z','entry','survey_answers/2026-06/3',NULL,'11');
INSERT INTO "change" VALUES(71,'2026-11-02T09:12:00.000007Z','entry','satisfied_answers/2026-06/3',NULL,'10');
INSERT INTO "change" VALUES(72,'2026-11-02T09:13:00.000007Z','entry','requests/2026-06/4',NULL,'12');
INSERT INTO "change" VALUES(73,'2026-11-02T09:13:00.000007Z','entry','request_hours/2026-06/4',NULL,'10800');
INSERT INTO "change" VALUES(74,'2026-11-02T09:14:00.000007Z','entry','multilingual_tasks/2026-06/5',NULL,'6');
INSERT INTO "change" VALUES(75,'2026-11-02T09:14:00.000007Z','entry','multilingual_hours/2026-06/5',NULL,'21606');
INSERT INTO "change" VALUES(76,'2026-11-02T09:15:00.000007Z','entry','leads/2026-07/1',NULL,'10');
INSERT INTO "change" VALUES(77,'2026-11-02T09:15:00.000007Z','entry','clients_start/2026-07/1',NULL,'4');
INSERT INTO "change" VALUES(78,'2026-11-02T09:15:00.000007Z','entry','clients_new/2026-07/1',NULL,'1');
INSERT INTO "change" VALUES(79,'2026-11-02T09:16:00.000007Z','entry','requests/2026-07/2',NULL,'27');
INSERT INTO "change" VALUES(80,'2026-11-02T09:16:00.000007Z','entry','request_hours/2026-07/2',NULL,'57600');
INSERT INTO "change" VALUES(81,'2026-11-02T09:17:00.000007Z','entry','survey_answers/2026-07/3',NULL,'12');
INSERT INTO "change" VALUES(82,'2026-11-02T09:17:00.000007Z','entry','satisfied_answers/2026-07/3',NULL,'11');
INSERT INTO "change" VALUES(83,'2026-11-02T09:18:00.000007Z','entry','requests/2026-07/4',NULL,'14');
INSERT INTO "change" VALUES(84,'2026-11-02T09:18:00.000007Z','entry','request_hours/2026-07/4',NULL,'12600');
INSERT INTO "change" VALUES(85,'2026-11-02T09:19:00.000007Z','entry','multilingual_tasks/2026-07/5',NULL,'7');
INSERT INTO "change" VALUES(86,'2026-11-02T09:19:00.000007Z','entry','multilingual_hours/2026-07/5',NULL,'25207');
INSERT INTO "change" VALUES(87,'2026-11-02T09:20:00.000007Z','entry','leads/2026-08/1',NULL,'11');
INSERT INTO "change" VALUES(88,'2026-11-02T09:20:00.000007Z','entry','clients_start/2026-08/1',NULL,'4');
INSERT INTO "change" VALUES(89,'2026-11-02T09:20:00.000007Z','entry','clients_new/2026-08/1',NULL,'0');
INSERT INTO "change" VALUES(90,'2026-11-02T09:21:00.000007Z','entry','requests/2026-08/2',NULL,'28');
INSERT INTO "change" VALUES(91,'2026-11-02T09:21:00.000007Z','entry','request_hours/2026-08/2',NULL,'61200');
INSERT INTO "change" VALUES(92,'2026-11-02T09:22:00.000007Z','entry','survey_answers/2026-08/3',NULL,'13');
INSERT INTO "change" VALUES(93,'2026-11-02T09:22:00.000007Z','entry','satisfied_answers/2026-08/3',NULL,'12');
INSERT INTO "change" VALUES(94,'2026-11-02T09:23:00.000007Z','entry','requests/2026-08/4',NULL,'16');
INSERT INTO "change" VALUES(95,'2026-11-02T09:23:00.000007Z','entry','request_hours/2026-08/4',NULL,'14400');
INSERT INTO "change" VALUES(96,'2026-11-02T09:24:00.000007Z','entry','multilingual_tasks/2026-08/5',NULL,'8');
INSERT INTO "change" VALUES(97,'2026-11-02T09:24:00.000007Z','entry','multilingual_hours/2026-08/5',NULL,'28808');
INSERT INTO "change" VALUES(98,'2026-11-02T09:25:00.000007Z','entry','leads/2026-09/1',NULL,'12');
INSERT INTO "change" VALUES(99,'2026-11-02T09:25:00.000007Z','entry','clients_start/2026-09/1',NULL,'4');
INSERT INTO "change" VALUES(100,'2026-11-02T09:25:00.000007Z','entry','clients_new/2026-09/1',NULL,'1');
INSERT INTO "change" VALUES(101,'2026-11-02T09:26:00.000007Z','entry','requests/2026-09/2',NULL,'29');
INSERT INTO "change" VALUES(102,'2026-11-02T09:26:00.000007Z','entry','request_hours/2026-09/2',NULL,'64800');
INSERT INTO "change" VALUES(103,'2026-11-02T09:27:00.000007Z','entry','survey_answers/2026-09/3',NULL,'14');
INSERT INTO "change" VALUES(104,'2026-11-02T09:27:00.000007Z','entry','satisfied_answers/2026-09/3',NULL,'13');
INSERT INTO "change" VALUES(105,'2026-11-02T09:28:00.000007Z','entry','requests/2026-09/4',NULL,'18');
INSERT INTO "change" VALUES(106,'2026-11-02T09:28:00.000007Z','entry','request_hours/2026-09/4',NULL,'16200');
INSERT INTO "change" VALUES(107,'2026-11-02T09:29:00.000007Z','entry','multilingual_tasks/2026-09/5',NULL,'9');
INSERT INTO "change" VALUES(108,'2026-11-02T09:29:00.000007Z','entry','multilingual_hours/2026-09/5',NULL,'32409');
INSERT INTO "change" VALUES(109,'2026-11-02T09:30:00.000007Z','entry','leads/2026-10/1',NULL,'13');
INSERT INTO "change" VALUES(110,'2026-11-02T09:30:00.000007Z','entry','clients_start/2026-10/1',NULL,'4');
INSERT INTO "change" VALUES(111,'2026-11-02T09:30:00.000007Z','entry','clients_new/2026-10/1',NULL,'0');
INSERT INTO "change" VALUES(112,'2026-11-02T09:31:00.000007Z','entry','requests/2026-10/2',NULL,'30');
INSERT INTO "change" VALUES(113,'2026-11-02T09:31:00.000007Z','entry','request_hours/2026-10/2',NULL,'68400');
INSERT INTO "change" VALUES(114,'2026-11-02T09:32:00.000007Z','entry','survey_answers/2026-10/3',NULL,'15');
INSERT INTO "change" VALUES(115,'2026-11-02T09:32:00.000007Z','entry','satisfied_answers/2026-10/3',NULL,'14');
INSERT INTO "change" VALUES(116,'2026-11-02T09:33:00.000007Z','entry','requests/2026-10/4',NULL,'20');
INSERT INTO "change" VALUES(117,'2026-11-02T09:33:00.000007Z','entry','request_hours/2026-10/4',NULL,'18000');
INSERT INTO "change" VALUES(118,'2026-11-02T09:34:00.000007Z','entry','multilingual_tasks/2026-10/5',NULL,'10');
INSERT INTO "change" VALUES(119,'2026-11-02T09:34:00.000007Z','entry','multilingual_hours/2026-10/5',NULL,'36010');
INSERT INTO "change" VALUES(120,'2026-11-02T09:35:00.000007Z','entry','requests/2026-W40/6',NULL,'40');
INSERT INTO "change" VALUES(121,'2026-11-02T09:35:00.000007Z','entry','request_hours/2026-W40/6',NULL,'2400');
INSERT INTO "change" VALUES(122,'2026-11-02T09:36:00.000007Z','entry','requests/2026-W41/6',NULL,'41');
INSERT INTO "change" VALUES(123,'2026-11-02T09:36:00.000007Z','entry','request_hours/2026-W41/6',NULL,'2460');
INSERT INTO "change" VALUES(124,'2026-11-02T09:37:00.000007Z','entry','requests/2026-W42/6',NULL,'42');
INSERT INTO "change" VALUES(125,'2026-11-02T09:37:00.000007Z','entry','request_hours/2026-W42/6',NULL,'2520');
INSERT INTO "change" VALUES(126,'2026-11-02T09:38:00.000007Z','entry','requests/2026-W43/6',NULL,'43');
INSERT INTO "change" VALUES(127,'2026-11-02T09:38:00.000007Z','entry','request_hours/2026-W43/6',NULL,'2580');
INSERT INTO "change" VALUES(128,'2026-11-02T09:39:00.000007Z','entry','requests/2026-W44/6',NULL,'44');
INSERT INTO "change" VALUES(129,'2026-11-02T09:39:00.000007Z','entry','request_hours/2026-W44/6',NULL,'2640');
INSERT INTO "change" VALUES(130,'2026-11-02T09:40:00.000007Z','entry','requests/2026-W45/6',NULL,'45');
INSERT INTO "change" VALUES(131,'2026-11-02T09:40:00.000007Z','entry','request_hours/2026-W45/6',NULL,'2700');
INSERT INTO "change" VALUES(132,'2026-11-02T09:41:00.000007Z','entry','requests/2026-W46/6',NULL,'46');
INSERT INTO "change" VALUES(133,'2026-11-02T09:41:00.000007Z','entry','request_hours/2026-W46/6',NULL,'2760');
INSERT INTO "change" VALUES(134,'2026-11-02T09:42:00.000007Z','entry','promoters/2026-Q1/1',NULL,'31');
INSERT INTO "change" VALUES(135,'2026-11-02T09:42:00.000007Z','entry','passives/2026-Q1/1',NULL,'12');
INSERT INTO "change" VALUES(136,'2026-11-02T09:42:00.000007Z','entry','detractors/2026-Q1/1',NULL,'4');
INSERT INTO "change" VALUES(137,'2026-11-02T09:43:00.000007Z','entry','promoters/2026-Q2/1',NULL,'0');
INSERT INTO "change" VALUES(138,'2026-11-02T09:43:00.000007Z','entry','passives/2026-Q2/1',NULL,'0');
INSERT INTO "change" VALUES(139,'2026-11-02T09:43:00.000007Z','entry','detractors/2026-Q2/1',NULL,'0');
INSERT INTO "change" VALUES(140,'2026-11-02T09:44:00.000007Z','entry','checked_communications/2025/7',NULL,'1000000000');
INSERT INTO "change" VALUES(141,'2026-11-02T09:44:00.000007Z','entry','accurate_communications/2025/7',NULL,'999999999');
INSERT INTO "change" VALUES(142,'2026-11-02T09:45:00.000007Z','entry','requests/2026-05/2','25','99');
INSERT INTO "change" VALUES(143,'2026-11-02T09:46:00.000007Z','entry','requests/2026-06/2','26',NULL);
INSERT INTO "change" VALUES(144,'2026-11-02T09:46:00.000007Z','entry','request_hours/2026-06/2','54000',NULL);
INSERT INTO "change" VALUES(145,'2026-11-02T09:49:00.000007Z','held','accurate_communications/2026-10/6',NULL,'12');
INSERT INTO "change" VALUES(146,'2026-11-02T09:51:00.000007Z','held','checked_communications/2026-10/6',NULL,'9');
INSERT INTO "change" VALUES(147,'2026-11-02T09:52:00.000007Z','entry','satisfied_answers/2026-W46/8',NULL,'7');
INSERT INTO "change" VALUES(148,'2026-11-02T09:54:00.000007Z','note','1',NULL,'{"period": "2026-10", "measure": null, "client": null, "language": null}');
INSERT INTO "change" VALUES(149,'2026-11-02T09:56:00.000007Z','note','2',NULL,'{"period": "2026-10", "measure": "requests", "client": 1, "language": "de"}');
INSERT INTO "change" VALUES(150,'2026-11-02T09:58:00.000007Z','note','3',NULL,'{"period": "2026-W44", "measure": null, "client": null, "language": "es"}');
INSERT INTO "change" VALUES(151,'2026-11-02T10:00:00.000007Z','note','4',NULL,'{"period": "2026-10", "measure": null, "client": 1, "language": null}');
INSERT INTO "change" VALUES(152,'2026-11-02T10:02:00.000007Z','note','5',NULL,'{"period": "2026-07", "measure": null, "client": null, "language": null}');
INSERT INTO "change" VALUES(153,'2026-11-02T10:04:00.000007Z','note','6',NULL,'{"period": "2026", "measure": null, "client": null, "language": null}');
INSERT INTO "change" VALUES(154,'2026-11-02T10:05:00.000007Z','note','6','{"period": "2026", "measure": null, "client": null, "language": null}',NULL);
INSERT INTO "change" VALUES(155,'2026-11-02T10:06:00.000007Z','target','csat/-/2026-01-01',NULL,'{"period": "2026-01", "low": 90000000, "high": null}');
INSERT INTO "change" VALUES(156,'2026-11-02T10:07:00.000007Z','target','csat/-/2026-07-01',NULL,'{"period": "2026-Q3", "low": null, "high": null}');
INSERT INTO "change" VALUES(157,'2026-11-02T10:08:00.000007Z','target','art/2/2026-03-02',NULL,'{"period": "2026-W10", "low": null, "high": 2250000}');
INSERT INTO "change" VALUES(158,'2026-11-02T10:09:00.000007Z','ladder','csat/-/2026-01-01',NULL,'{"better": "higher", "thresholds": [["typical", 70000000, true], ["above_average", 82500000, false], ["exceptional", 95000000, true]], "source": ""}');
INSERT INTO "change" VALUES(159,'2026-11-02T10:10:00.000007Z','ladder','csat/1/2026-07-01',NULL,'{"better": "higher", "thresholds": [["typical", 70000000, true], ["above_average", 82500000, false], ["exceptional", 95000000, true]], "source": ""}');
INSERT INTO "change" VALUES(160,'2026-11-02T10:11:00.000007Z','card','1','{"contact": "", "salutation": "", "mail": "", "region": null, "paper": null, "rhythm": "month", "since": null, "until": null, "shown": null, "remark": "", "logo": null, "packages": []}','{"contact": "Zoë Müller", "salutation": "Liebe Zoë", "mail": "zoe@example.org", "region": "CH", "paper": "a4", "rhythm": "month", "since": "2025-12-01", "until": "2027-01-31", "shown": "art requests", "remark": "Pays late;\nnever mention “Sylt”.", "logo": "a87cba1d08bc5397e7f459b9339b2427c42d824e223839840731f0a2cdd42f69", "packages": [{"hours": 72000000, "unit": "month", "carry": "one", "carried": 1800000, "begins_on": null, "ends_on": "2026-06-30"}, {"hours": 180000000, "unit": "block", "carry": "none", "carried": 0, "begins_on": "2026-01-15", "ends_on": "2026-04-30"}, {"hours": 90000000, "unit": "month", "carry": "all", "carried": -3600000, "begins_on": "2026-07-01", "ends_on": null}]}');
INSERT INTO "change" VALUES(161,'2026-11-02T10:12:00.000007Z','card','3','{"contact": "", "salutation": "", "mail": "", "region": null, "paper": null, "rhythm": "month", "since": null, "until": null, "shown": null, "remark": "", "logo": null, "packages": []}','{"contact": "", "salutation": "", "mail": "", "region": null, "paper": null, "rhythm": "week", "since": null, "until": null, "shown": null, "remark": "", "logo": null, "packages": [{"hours": 18000000, "unit": "week", "carry": "none", "carried": 0, "begins_on": "2026-09-28", "ends_on": null}]}');
INSERT INTO "change" VALUES(162,'2026-11-02T10:14:00.000007Z','status','closed/1/2026-08',NULL,'closed');
INSERT INTO "change" VALUES(163,'2026-11-02T10:16:00.000007Z','status','closed/1/2026-09',NULL,'closed');
INSERT INTO "change" VALUES(164,'2026-11-02T10:18:00.000007Z','status','closed/1/2026-10',NULL,'closed');
INSERT INTO "change" VALUES(165,'2026-11-02T10:19:00.000007Z','status','closed/1/2026-10','closed',NULL);
INSERT INTO "change" VALUES(166,'2026-11-02T10:21:00.000007Z','status','closed/-/2026-Q3',NULL,'closed');
INSERT INTO "change" VALUES(167,'2026-11-02T10:23:00.000007Z','status','away/3/2026-W33',NULL,'away');
INSERT INTO "change" VALUES(168,'2026-11-02T10:25:00.000007Z','status','away/-/2026-12',NULL,'away');
INSERT INTO "change" VALUES(169,'2026-11-02T10:26:00.000007Z','update','update/1/2026-08/0',NULL,'draft');
INSERT INTO "change" VALUES(170,'2026-11-02T10:27:00.000007Z','update','update/1/2026-08/0','draft','sent');
INSERT INTO "change" VALUES(171,'2026-11-02T10:28:00.000007Z','update','update/1/2026-08/1',NULL,'draft');
INSERT INTO "change" VALUES(172,'2026-11-02T10:29:00.000007Z','update','update/1/2026-09/0',NULL,'ready');
INSERT INTO "change" VALUES(173,'2026-11-02T10:30:00.000007Z','update','update/3/2026-W44/0',NULL,'draft');
INSERT INTO "change" VALUES(174,'2026-11-02T10:31:00.000007Z','update','update/-/2026-10/0',NULL,'draft');
INSERT INTO "change" VALUES(175,'2026-11-02T10:32:00.000007Z','text','text/1/1',NULL,'kept');
INSERT INTO "change" VALUES(176,'2026-11-02T10:33:00.000007Z','text','text/-/2',NULL,'kept');
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
INSERT INTO "client" VALUES(1,'Zoë & Söhne','zoë & söhne','de',NULL,'2026-11-02T08:35:00.000007Z');
INSERT INTO "client" VALUES(2,'O''Brien <b>','o''brien <b>','en',NULL,'2026-11-02T08:37:00.000007Z');
INSERT INTO "client" VALUES(3,'Casa Azul','casa azul','es',NULL,'2026-11-02T08:39:00.000007Z');
INSERT INTO "client" VALUES(4,'=SUM(A1)','=sum(a1)',NULL,'2026-11-02T08:43:00.000007Z','2026-11-02T08:41:00.000007Z');
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
INSERT INTO "client_card" VALUES(1,'Zoë Müller','Liebe Zoë','zoe@example.org','CH','a4','month','2025-12-01','2027-01-31','art requests','Pays late;
never mention “Sylt”.','a87cba1d08bc5397e7f459b9339b2427c42d824e223839840731f0a2cdd42f69');
INSERT INTO "client_card" VALUES(3,'','','',NULL,NULL,'week',NULL,NULL,NULL,'',NULL);
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
INSERT INTO "client_package" VALUES(1,0,72000000,'month','one',1800000,NULL,'2026-06-30');
INSERT INTO "client_package" VALUES(1,1,180000000,'block','none',0,'2026-01-15','2026-04-30');
INSERT INTO "client_package" VALUES(1,2,90000000,'month','all',-3600000,'2026-07-01',NULL);
INSERT INTO "client_package" VALUES(3,0,18000000,'week','none',0,'2026-09-28',NULL);
CREATE TABLE client_update (
	id INTEGER NOT NULL, 
	client_id INTEGER, 
	length TEXT NOT NULL, 
	period TEXT NOT NULL, 
	correction INTEGER NOT NULL, 
	form TEXT NOT NULL, 
	state TEXT NOT NULL, 
	status TEXT, 
	language TEXT, 
	words TEXT NOT NULL, 
	layout TEXT NOT NULL, 
	CONSTRAINT pk_client_update PRIMARY KEY (id), 
	CONSTRAINT ck_client_update_period_form CHECK (CASE length WHEN 'week' THEN period GLOB '[12][0-9][0-9][0-9]-W[0-5][0-9]' AND substr(period, 7) BETWEEN '01' AND '53' WHEN 'month' THEN period GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND substr(period, 6) BETWEEN '01' AND '12' WHEN 'quarter' THEN period GLOB '[12][0-9][0-9][0-9]-Q[1-4]' WHEN 'year' THEN period GLOB '[12][0-9][0-9][0-9]' ELSE 0 END AND period >= '1900' AND period < '2200'), 
	CONSTRAINT ck_client_update_form_known CHECK (form IN ('full', 'week', 'away')), 
	CONSTRAINT ck_client_update_state_known CHECK (state IN ('draft', 'ready', 'sent')), 
	CONSTRAINT ck_client_update_correction_range CHECK (correction >= 0), 
	CONSTRAINT ck_client_update_status_known CHECK (status IN ('on_track', 'needs_attention', 'off_track')), 
	CONSTRAINT ck_client_update_words_form CHECK (words GLOB '{*}'), 
	CONSTRAINT ck_client_update_layout_form CHECK (layout GLOB '{*}'), 
	CONSTRAINT uq_client_update_client_id_period_correction UNIQUE (client_id, period, correction), 
	CONSTRAINT fk_client_update_client_id FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE RESTRICT
)
 STRICT

;
INSERT INTO "client_update" VALUES(1,1,'month','2026-08',0,'full','sent','on_track',NULL,'{"comments": {"requests": "Ferien"}, "done": "41 Anfragen\nNewsletter", "fulfilled": ["Steuer"], "greeting": null, "in_progress": "", "needed": "", "next": "Website\nSteuer", "sentences": {"art": "Schneller als im Juli."}, "status_line": "Alles ruhig", "subject": null, "summary": "Ein „stiller“ Monat:\nwenig Anfragen 🌻"}','{"figures": ["art", "requests"], "left_out": ["notes"]}');
INSERT INTO "client_update" VALUES(2,1,'month','2026-08',1,'full','draft','on_track',NULL,'{"comments": {"requests": "Ferien"}, "done": "41 Anfragen\nNewsletter", "fulfilled": ["Steuer"], "greeting": null, "in_progress": "", "needed": "", "next": "Website\nSteuer", "sentences": {}, "status_line": "Alles ruhig", "subject": null, "summary": null}','{"figures": ["art", "requests"], "left_out": ["notes"]}');
INSERT INTO "client_update" VALUES(3,1,'month','2026-09',0,'full','ready',NULL,NULL,'{"comments": {}, "done": "", "fulfilled": [], "greeting": null, "in_progress": "", "needed": "", "next": "", "sentences": {}, "status_line": "", "subject": null, "summary": null}','{"figures": ["art", "requests"], "left_out": ["notes"]}');
INSERT INTO "client_update" VALUES(4,3,'week','2026-W44',0,'week','draft',NULL,'fr','{"comments": {}, "done": "", "fulfilled": [], "greeting": null, "in_progress": "", "needed": "", "next": "", "sentences": {}, "status_line": "", "subject": null, "summary": null}','{"figures": null, "left_out": []}');
INSERT INTO "client_update" VALUES(5,NULL,'month','2026-10',0,'full','draft',NULL,NULL,'{"comments": {}, "done": "All", "fulfilled": [], "greeting": null, "in_progress": "", "needed": "", "next": "", "sentences": {}, "status_line": "", "subject": null, "summary": null}','{"figures": null, "left_out": []}');
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
INSERT INTO "draft" VALUES('leads','year','2025',1,' plenty ');
INSERT INTO "draft" VALUES('promoters','quarter','2026-Q3',11,'3 + 4');
INSERT INTO "draft" VALUES('request_hours','month','2026-10',2,'about 7 "or so" é');
INSERT INTO "draft" VALUES('requests','month','2026-10',1,'1.234');
INSERT INTO "draft" VALUES('requests','week','2026-W46',10,'-5');
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
INSERT INTO "entry" VALUES('accurate_communications','year','2025',7,999999999);
INSERT INTO "entry" VALUES('checked_communications','year','2025',7,1000000000);
INSERT INTO "entry" VALUES('clients_new','month','2026-01',1,1);
INSERT INTO "entry" VALUES('clients_new','month','2026-02',1,0);
INSERT INTO "entry" VALUES('clients_new','month','2026-03',1,1);
INSERT INTO "entry" VALUES('clients_new','month','2026-04',1,0);
INSERT INTO "entry" VALUES('clients_new','month','2026-05',1,1);
INSERT INTO "entry" VALUES('clients_new','month','2026-06',1,0);
INSERT INTO "entry" VALUES('clients_new','month','2026-07',1,1);
INSERT INTO "entry" VALUES('clients_new','month','2026-08',1,0);
INSERT INTO "entry" VALUES('clients_new','month','2026-09',1,1);
INSERT INTO "entry" VALUES('clients_new','month','2026-10',1,0);
INSERT INTO "entry" VALUES('clients_start','month','2026-01',1,4);
INSERT INTO "entry" VALUES('clients_start','month','2026-02',1,4);
INSERT INTO "entry" VALUES('clients_start','month','2026-03',1,4);
INSERT INTO "entry" VALUES('clients_start','month','2026-04',1,4);
INSERT INTO "entry" VALUES('clients_start','month','2026-05',1,4);
INSERT INTO "entry" VALUES('clients_start','month','2026-06',1,4);
INSERT INTO "entry" VALUES('clients_start','month','2026-07',1,4);
INSERT INTO "entry" VALUES('clients_start','month','2026-08',1,4);
INSERT INTO "entry" VALUES('clients_start','month','2026-09',1,4);
INSERT INTO "entry" VALUES('clients_start','month','2026-10',1,4);
INSERT INTO "entry" VALUES('detractors','quarter','2026-Q1',1,4);
INSERT INTO "entry" VALUES('detractors','quarter','2026-Q2',1,0);
INSERT INTO "entry" VALUES('leads','month','2026-01',1,4);
INSERT INTO "entry" VALUES('leads','month','2026-02',1,5);
INSERT INTO "entry" VALUES('leads','month','2026-03',1,6);
INSERT INTO "entry" VALUES('leads','month','2026-04',1,7);
INSERT INTO "entry" VALUES('leads','month','2026-05',1,8);
INSERT INTO "entry" VALUES('leads','month','2026-06',1,9);
INSERT INTO "entry" VALUES('leads','month','2026-07',1,10);
INSERT INTO "entry" VALUES('leads','month','2026-08',1,11);
INSERT INTO "entry" VALUES('leads','month','2026-09',1,12);
INSERT INTO "entry" VALUES('leads','month','2026-10',1,13);
INSERT INTO "entry" VALUES('multilingual_hours','month','2026-01',5,3601);
INSERT INTO "entry" VALUES('multilingual_hours','month','2026-02',5,7202);
INSERT INTO "entry" VALUES('multilingual_hours','month','2026-03',5,10803);
INSERT INTO "entry" VALUES('multilingual_hours','month','2026-04',5,14404);
INSERT INTO "entry" VALUES('multilingual_hours','month','2026-05',5,18005);
INSERT INTO "entry" VALUES('multilingual_hours','month','2026-06',5,21606);
INSERT INTO "entry" VALUES('multilingual_hours','month','2026-07',5,25207);
INSERT INTO "entry" VALUES('multilingual_hours','month','2026-08',5,28808);
INSERT INTO "entry" VALUES('multilingual_hours','month','2026-09',5,32409);
INSERT INTO "entry" VALUES('multilingual_hours','month','2026-10',5,36010);
INSERT INTO "entry" VALUES('multilingual_tasks','month','2026-01',5,1);
INSERT INTO "entry" VALUES('multilingual_tasks','month','2026-02',5,2);
INSERT INTO "entry" VALUES('multilingual_tasks','month','2026-03',5,3);
INSERT INTO "entry" VALUES('multilingual_tasks','month','2026-04',5,4);
INSERT INTO "entry" VALUES('multilingual_tasks','month','2026-05',5,5);
INSERT INTO "entry" VALUES('multilingual_tasks','month','2026-06',5,6);
INSERT INTO "entry" VALUES('multilingual_tasks','month','2026-07',5,7);
INSERT INTO "entry" VALUES('multilingual_tasks','month','2026-08',5,8);
INSERT INTO "entry" VALUES('multilingual_tasks','month','2026-09',5,9);
INSERT INTO "entry" VALUES('multilingual_tasks','month','2026-10',5,10);
INSERT INTO "entry" VALUES('passives','quarter','2026-Q1',1,12);
INSERT INTO "entry" VALUES('passives','quarter','2026-Q2',1,0);
INSERT INTO "entry" VALUES('promoters','quarter','2026-Q1',1,31);
INSERT INTO "entry" VALUES('promoters','quarter','2026-Q2',1,0);
INSERT INTO "entry" VALUES('request_hours','month','2026-01',2,36000);
INSERT INTO "entry" VALUES('request_hours','month','2026-01',4,1800);
INSERT INTO "entry" VALUES('request_hours','month','2026-02',2,39600);
INSERT INTO "entry" VALUES('request_hours','month','2026-02',4,3600);
INSERT INTO "entry" VALUES('request_hours','month','2026-03',2,43200);
INSERT INTO "entry" VALUES('request_hours','month','2026-03',4,5400);
INSERT INTO "entry" VALUES('request_hours','month','2026-04',2,46800);
INSERT INTO "entry" VALUES('request_hours','month','2026-04',4,7200);
INSERT INTO "entry" VALUES('request_hours','month','2026-05',2,50400);
INSERT INTO "entry" VALUES('request_hours','month','2026-05',4,9000);
INSERT INTO "entry" VALUES('request_hours','month','2026-06',4,10800);
INSERT INTO "entry" VALUES('request_hours','month','2026-07',2,57600);
INSERT INTO "entry" VALUES('request_hours','month','2026-07',4,12600);
INSERT INTO "entry" VALUES('request_hours','month','2026-08',2,61200);
INSERT INTO "entry" VALUES('request_hours','month','2026-08',4,14400);
INSERT INTO "entry" VALUES('request_hours','month','2026-09',2,64800);
INSERT INTO "entry" VALUES('request_hours','month','2026-09',4,16200);
INSERT INTO "entry" VALUES('request_hours','month','2026-10',2,68400);
INSERT INTO "entry" VALUES('request_hours','month','2026-10',4,18000);
INSERT INTO "entry" VALUES('request_hours','week','2026-W40',6,2400);
INSERT INTO "entry" VALUES('request_hours','week','2026-W41',6,2460);
INSERT INTO "entry" VALUES('request_hours','week','2026-W42',6,2520);
INSERT INTO "entry" VALUES('request_hours','week','2026-W43',6,2580);
INSERT INTO "entry" VALUES('request_hours','week','2026-W44',6,2640);
INSERT INTO "entry" VALUES('request_hours','week','2026-W45',6,2700);
INSERT INTO "entry" VALUES('request_hours','week','2026-W46',6,2760);
INSERT INTO "entry" VALUES('requests','month','2026-01',2,21);
INSERT INTO "entry" VALUES('requests','month','2026-01',4,2);
INSERT INTO "entry" VALUES('requests','month','2026-02',2,22);
INSERT INTO "entry" VALUES('requests','month','2026-02',4,4);
INSERT INTO "entry" VALUES('requests','month','2026-03',2,23);
INSERT INTO "entry" VALUES('requests','month','2026-03',4,6);
INSERT INTO "entry" VALUES('requests','month','2026-04',2,24);
INSERT INTO "entry" VALUES('requests','month','2026-04',4,8);
INSERT INTO "entry" VALUES('requests','month','2026-05',2,99);
INSERT INTO "entry" VALUES('requests','month','2026-05',4,10);
INSERT INTO "entry" VALUES('requests','month','2026-06',4,12);
INSERT INTO "entry" VALUES('requests','month','2026-07',2,27);
INSERT INTO "entry" VALUES('requests','month','2026-07',4,14);
INSERT INTO "entry" VALUES('requests','month','2026-08',2,28);
INSERT INTO "entry" VALUES('requests','month','2026-08',4,16);
INSERT INTO "entry" VALUES('requests','month','2026-09',2,29);
INSERT INTO "entry" VALUES('requests','month','2026-09',4,18);
INSERT INTO "entry" VALUES('requests','month','2026-10',2,30);
INSERT INTO "entry" VALUES('requests','month','2026-10',4,20);
INSERT INTO "entry" VALUES('requests','week','2026-W40',6,40);
INSERT INTO "entry" VALUES('requests','week','2026-W41',6,41);
INSERT INTO "entry" VALUES('requests','week','2026-W42',6,42);
INSERT INTO "entry" VALUES('requests','week','2026-W43',6,43);
INSERT INTO "entry" VALUES('requests','week','2026-W44',6,44);
INSERT INTO "entry" VALUES('requests','week','2026-W45',6,45);
INSERT INTO "entry" VALUES('requests','week','2026-W46',6,46);
INSERT INTO "entry" VALUES('satisfied_answers','month','2026-01',3,5);
INSERT INTO "entry" VALUES('satisfied_answers','month','2026-02',3,6);
INSERT INTO "entry" VALUES('satisfied_answers','month','2026-03',3,7);
INSERT INTO "entry" VALUES('satisfied_answers','month','2026-04',3,8);
INSERT INTO "entry" VALUES('satisfied_answers','month','2026-05',3,9);
INSERT INTO "entry" VALUES('satisfied_answers','month','2026-06',3,10);
INSERT INTO "entry" VALUES('satisfied_answers','month','2026-07',3,11);
INSERT INTO "entry" VALUES('satisfied_answers','month','2026-08',3,12);
INSERT INTO "entry" VALUES('satisfied_answers','month','2026-09',3,13);
INSERT INTO "entry" VALUES('satisfied_answers','month','2026-10',3,14);
INSERT INTO "entry" VALUES('satisfied_answers','week','2026-W46',8,7);
INSERT INTO "entry" VALUES('survey_answers','month','2026-01',3,6);
INSERT INTO "entry" VALUES('survey_answers','month','2026-02',3,7);
INSERT INTO "entry" VALUES('survey_answers','month','2026-03',3,8);
INSERT INTO "entry" VALUES('survey_answers','month','2026-04',3,9);
INSERT INTO "entry" VALUES('survey_answers','month','2026-05',3,10);
INSERT INTO "entry" VALUES('survey_answers','month','2026-06',3,11);
INSERT INTO "entry" VALUES('survey_answers','month','2026-07',3,12);
INSERT INTO "entry" VALUES('survey_answers','month','2026-08',3,13);
INSERT INTO "entry" VALUES('survey_answers','month','2026-09',3,14);
INSERT INTO "entry" VALUES('survey_answers','month','2026-10',3,15);
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
INSERT INTO "held" VALUES('accurate_communications','month','2026-10',6,'12',12,'2026-11-02T09:48:00.000007Z');
INSERT INTO "held" VALUES('checked_communications','month','2026-10',6,'9',9,'2026-11-02T09:50:00.000007Z');
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
INSERT INTO "import_figure" VALUES(1,'satisfied_answers','month','2026-08',3,3,12,0);
INSERT INTO "import_figure" VALUES(1,'satisfied_answers','month','2026-09',3,3,99,1);
INSERT INTO "import_figure" VALUES(1,'survey_answers','month','2026-08',3,NULL,13,0);
INSERT INTO "import_figure" VALUES(2,'survey_answers','month','2026-08',3,NULL,13,0);
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
INSERT INTO "import_receipt" VALUES(1,'2026-11-02T08:30:00.000000Z','file','Zoë, August.xlsx',12,7,2,'0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f',NULL);
INSERT INTO "import_receipt" VALUES(2,'2026-11-02T08:30:00.000000Z','clipboard',NULL,1,1,0,'1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e','2026-11-21T12:00:00.000000Z');
CREATE TABLE kept_file (
	hash TEXT NOT NULL, 
	content BLOB NOT NULL, 
	CONSTRAINT pk_kept_file PRIMARY KEY (hash), 
	CONSTRAINT ck_kept_file_hash_form CHECK (hash GLOB '[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'), 
	CONSTRAINT ck_kept_file_content_size CHECK (length(content) BETWEEN 1 AND 2097152)
)
 STRICT

;
INSERT INTO "kept_file" VALUES('e6f9ee510473eb08376355661e4a3d03ead34132dc693ea859853a831cb1c8f1',X'255044462D312E372073706563696D656E');
CREATE TABLE ladder (
	id INTEGER NOT NULL, 
	kpi TEXT NOT NULL, 
	client_id INTEGER, 
	valid_from TEXT NOT NULL, 
	better TEXT, 
	source TEXT NOT NULL, 
	CONSTRAINT pk_ladder PRIMARY KEY (id), 
	CONSTRAINT ck_ladder_valid_from_form CHECK (valid_from GLOB '????-??-??'), 
	CONSTRAINT ck_ladder_better_known CHECK (better IN ('higher', 'lower')), 
	CONSTRAINT uq_ladder_kpi_client_id_valid_from UNIQUE (kpi, client_id, valid_from), 
	CONSTRAINT fk_ladder_client_id FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE RESTRICT
)
 STRICT

;
INSERT INTO "ladder" VALUES(1,'csat',NULL,'2026-01-01','higher','');
INSERT INTO "ladder" VALUES(2,'csat',NULL,'2026-07-01',NULL,'');
INSERT INTO "ladder" VALUES(3,'csat',1,'2026-07-01','higher','');
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
INSERT INTO "logo" VALUES('a87cba1d08bc5397e7f459b9339b2427c42d824e223839840731f0a2cdd42f69','svg',X'3C73766720786D6C6E733D27687474703A2F2F7777772E77332E6F72672F323030302F737667272F3E');
CREATE TABLE note (
	id INTEGER NOT NULL, 
	length TEXT NOT NULL, 
	period TEXT NOT NULL, 
	measure TEXT, 
	cell_id INTEGER, 
	text TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	until TEXT, 
	shown INTEGER NOT NULL, 
	CONSTRAINT pk_note PRIMARY KEY (id), 
	CONSTRAINT ck_note_measure_form CHECK (measure IS NULL OR (measure GLOB '[a-z]*' AND measure NOT GLOB '*[^a-z0-9_]*')), 
	CONSTRAINT ck_note_period_form CHECK (CASE length WHEN 'week' THEN period GLOB '[12][0-9][0-9][0-9]-W[0-5][0-9]' AND substr(period, 7) BETWEEN '01' AND '53' WHEN 'month' THEN period GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND substr(period, 6) BETWEEN '01' AND '12' WHEN 'quarter' THEN period GLOB '[12][0-9][0-9][0-9]-Q[1-4]' WHEN 'year' THEN period GLOB '[12][0-9][0-9][0-9]' ELSE 0 END AND period >= '1900' AND period < '2200'), 
	CONSTRAINT ck_note_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.??????Z'), 
	CONSTRAINT ck_note_text_given CHECK (text <> ''), 
	CONSTRAINT ck_note_until_order CHECK (until > period), 
	CONSTRAINT ck_note_shown_flag CHECK (shown IN (0, 1)), 
	CONSTRAINT fk_note_cell_id FOREIGN KEY(cell_id) REFERENCES cell (id) ON DELETE RESTRICT
)
 STRICT

;
INSERT INTO "note" VALUES(1,'month','2026-10',NULL,NULL,'Two days ill,
„so it goes“ 🤒','2026-11-02T09:53:00.000007Z',NULL,0);
INSERT INTO "note" VALUES(2,'month','2026-10','requests',2,'Counted anew','2026-11-02T09:55:00.000007Z',NULL,0);
INSERT INTO "note" VALUES(3,'week','2026-W44',NULL,9,'Holidays','2026-11-02T09:57:00.000007Z',NULL,0);
INSERT INTO "note" VALUES(4,'month','2026-10',NULL,3,'New ticket system','2026-11-02T09:59:00.000007Z','open',1);
INSERT INTO "note" VALUES(5,'month','2026-07',NULL,NULL,'Summer','2026-11-02T10:01:00.000007Z','2026-08',0);
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
INSERT INTO "period_status" VALUES(1,'closed',1,'month','2026-08','2026-11-02T10:13:00.000007Z');
INSERT INTO "period_status" VALUES(2,'closed',1,'month','2026-09','2026-11-02T10:15:00.000007Z');
INSERT INTO "period_status" VALUES(3,'closed',NULL,'quarter','2026-Q3','2026-11-02T10:20:00.000007Z');
INSERT INTO "period_status" VALUES(4,'away',3,'week','2026-W33','2026-11-02T10:22:00.000007Z');
INSERT INTO "period_status" VALUES(5,'away',NULL,'month','2026-12','2026-11-02T10:24:00.000007Z');
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
INSERT INTO "practice" VALUES(1,'57bc9e31da9e','Ana’s practice','2026-11-02T08:30:00.000000Z',154687846);
CREATE TABLE reusable_text (
	id INTEGER NOT NULL, 
	client_id INTEGER, 
	language TEXT, 
	name TEXT NOT NULL, 
	text TEXT NOT NULL, 
	CONSTRAINT pk_reusable_text PRIMARY KEY (id), 
	CONSTRAINT ck_reusable_text_name_given CHECK (name <> ''), 
	CONSTRAINT fk_reusable_text_client_id FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE RESTRICT
)
 STRICT

;
INSERT INTO "reusable_text" VALUES(1,1,'de','Danke','Vielen Dank, {contact}! {csat}');
INSERT INTO "reusable_text" VALUES(2,NULL,NULL,'Invoice','The invoice for {month} follows.');
CREATE TABLE sent_update (
	update_id INTEGER NOT NULL, 
	sent_on TEXT NOT NULL, 
	client_name TEXT NOT NULL, 
	language TEXT NOT NULL, 
	pdf TEXT NOT NULL, 
	figures TEXT NOT NULL, 
	html TEXT NOT NULL, 
	plain TEXT NOT NULL, 
	parts TEXT NOT NULL, 
	CONSTRAINT pk_sent_update PRIMARY KEY (update_id), 
	CONSTRAINT ck_sent_update_sent_on_form CHECK (sent_on GLOB '????-??-??'), 
	CONSTRAINT ck_sent_update_figures_form CHECK (figures GLOB '[[]*]'), 
	CONSTRAINT ck_sent_update_parts_form CHECK (parts GLOB '{*}'), 
	CONSTRAINT fk_sent_update_update_id FOREIGN KEY(update_id) REFERENCES client_update (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_sent_update_pdf FOREIGN KEY(pdf) REFERENCES kept_file (hash) ON DELETE RESTRICT
)
 STRICT

;
INSERT INTO "sent_update" VALUES(1,'2026-11-21','Zoë & Söhne','de','e6f9ee510473eb08376355661e4a3d03ead34132dc693ea859853a831cb1c8f1','[["art", "850/7", "0,0 h"], ["requests", "28", "28"], ["csat", null, "–"]]','<p>Ein stiller Monat</p>','Ein stiller Monat','{"client": "Zoë & Söhne", "parts": [{"part": "summary", "text": "…"}]}');
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
INSERT INTO "service_language" VALUES('de',NULL);
INSERT INTO "service_language" VALUES('en',NULL);
INSERT INTO "service_language" VALUES('es',NULL);
INSERT INTO "service_language" VALUES('fr',NULL);
INSERT INTO "service_language" VALUES('it',NULL);
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
INSERT INTO "setting" VALUES('client_choice','kept as it is');
INSERT INTO "setting" VALUES('resolution_hours','working');
INSERT INTO "setting" VALUES('tracked','csat resolution languages retention accuracy tasks_per_hour nps css art crr tcr aur ncar sdi');
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
INSERT INTO "table_mapping" VALUES('2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d','{"columns": [{"kind": "period"}]}');
CREATE TABLE target (
	id INTEGER NOT NULL, 
	kpi TEXT NOT NULL, 
	client_id INTEGER, 
	length TEXT NOT NULL, 
	period TEXT NOT NULL, 
	begins_on TEXT NOT NULL, 
	low INTEGER, 
	high INTEGER, 
	CONSTRAINT pk_target PRIMARY KEY (id), 
	CONSTRAINT ck_target_period_form CHECK (CASE length WHEN 'week' THEN period GLOB '[12][0-9][0-9][0-9]-W[0-5][0-9]' AND substr(period, 7) BETWEEN '01' AND '53' WHEN 'month' THEN period GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND substr(period, 6) BETWEEN '01' AND '12' WHEN 'quarter' THEN period GLOB '[12][0-9][0-9][0-9]-Q[1-4]' WHEN 'year' THEN period GLOB '[12][0-9][0-9][0-9]' ELSE 0 END AND period >= '1900' AND period < '2200'), 
	CONSTRAINT ck_target_begins_on_form CHECK (begins_on GLOB '????-??-??'), 
	CONSTRAINT uq_target_kpi_client_id_begins_on UNIQUE (kpi, client_id, begins_on), 
	CONSTRAINT ck_target_range_order CHECK (low IS NULL OR high IS NULL OR low <= high), 
	CONSTRAINT fk_target_client_id FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE RESTRICT
)
 STRICT

;
INSERT INTO "target" VALUES(1,'csat',NULL,'month','2026-01','2026-01-01',90000000,NULL);
INSERT INTO "target" VALUES(2,'csat',NULL,'quarter','2026-Q3','2026-07-01',NULL,NULL);
INSERT INTO "target" VALUES(3,'art',2,'week','2026-W10','2026-03-02',NULL,2250000);
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
INSERT INTO "threshold" VALUES(1,'above_average',82500000,0);
INSERT INTO "threshold" VALUES(1,'exceptional',95000000,1);
INSERT INTO "threshold" VALUES(1,'typical',70000000,1);
INSERT INTO "threshold" VALUES(3,'above_average',82500000,0);
INSERT INTO "threshold" VALUES(3,'exceptional',95000000,1);
INSERT INTO "threshold" VALUES(3,'typical',70000000,1);
CREATE INDEX ix_change_subject_key ON change (subject, "key");
CREATE UNIQUE INDEX ux_cell_language_alone ON cell (language) WHERE client_id IS NULL;
CREATE UNIQUE INDEX ux_cell_client_alone ON cell (client_id) WHERE language IS NULL;
CREATE UNIQUE INDEX ux_target_practice ON target (kpi, begins_on) WHERE client_id IS NULL;
CREATE UNIQUE INDEX ux_ladder_practice ON ladder (kpi, valid_from) WHERE client_id IS NULL;
CREATE UNIQUE INDEX ux_client_update_practice ON client_update (period, correction) WHERE client_id IS NULL;
CREATE UNIQUE INDEX ux_period_status_practice ON period_status (kind, period) WHERE client_id IS NULL;
COMMIT;
