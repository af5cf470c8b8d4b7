"""The update of a month with all its parts, made without a practice file."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from kpidesk.charts.updates.document import UpdateDocument
from kpidesk.domain.clients.client_card import Paper
from kpidesk.domain.updates.update import UpdateForm, UpdateStatus
from tests.support.update_parts import HOURS, coming, done, figures, in_progress, logo, needed

DONE = done(
    "41 tickets clients traités en trois langues",
    "Carte de printemps traduite et mise en ligne (FR, EN, DE)",
    "12 avis en ligne : réponse à chacun, deux rectifiés par leurs auteurs",
    "Fichier fournisseurs à jour, 3 doublons supprimés",
    "Formulaire de réservation des groupes ouvert",
    planned=(1, 3, 4),
)
IN_PROGRESS = in_progress(
    "Tarif du grossiste : réponse promise pour le 7 avril",
    "Photos de la carte : 8 légendes sur 20",
)
NEEDED = needed(
    "Valider les prix de la carte d’été. Avant le mardi 7 avril",
    "Choisir l’emploi de l’heure et demie reportée : avis en ligne ou photos ? Avant le "
    "vendredi 10 avril",
)
COMING = coming(
    "Carte d’été en anglais et en allemand",
    "Relance de l’enquête, pour plus de réponses",
    "Modèles de réponse sur les allergènes",
)


def full_month(**changes: Any) -> UpdateDocument:
    """Returns the update of a month with all its parts and two full charts."""
    rows = figures()
    document = UpdateDocument(
        form=UpdateForm.FULL,
        language="fr-FR",
        right_to_left=False,
        paper=Paper.A4,
        title="Café Zoë",
        period="mars 2026",
        kind="Compte rendu mensuel",
        recipient="pour Mme Zoé Laurent",
        sender="Inès Marchand",
        sender_role="Assistante virtuelle multilingue",
        sender_logo=logo(),
        client_logo=None,
        status=UpdateStatus.ON_TRACK,
        status_label="En bonne voie",
        status_line="mois conforme au plan ; j’attends deux réponses de vous.",
        summary="En mars, 41 tickets ont été traités et 37 tâches sur 40 rendues à temps ; les "
        "trois autres attendaient le tarif du grossiste, parties le 1er avril. La carte de "
        "printemps est en ligne en français, en anglais et en allemand. Le temps de résolution "
        "reste habituel. Il reste 1 h 30 au forfait, reportée en avril : à vous de choisir à quoi.",
        hours=HOURS,
        figures_heading="Les chiffres du mois",
        months=("avr. 2025", "mars 2026"),
        figures=rows,
        further=rows[:2],
        done=DONE,
        in_progress=IN_PROGRESS,
        needed=NEEDED,
        next=COMING,
        small_print=(
            "Période : du 1er au 31 mars 2026.",
            "Satisfaction : notes de 4 ou 5 sur 5. À temps : rendu à la date convenue.",
            "« Hausse » ou « baisse » ne s’écrivent que si le hasard seul l’expliquerait rarement.",
            "Barèmes : articles du 25 septembre et du 13 octobre 2024, sans étude.",
            "Écrit le 2 avril 2026.",
        ),
        asks_footer="1er au 31 mars 2026 · Ce que j’attends de vous : page 2",
        footer="1er au 31 mars 2026 · détails, mode de calcul et sources ci-après",
        mail_print=("Écrit le 2 avril 2026.",),
        subject="Café Zoë, mars 2026",
        greeting="Bonjour Mme Laurent,",
        file_name="2026-03_Cafe-Zoe_update_fr",
    )
    return replace(document, **changes)
