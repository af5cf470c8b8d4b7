"""A made-up revision after the newest: rebuilds three tables, two of them parents of others."""

import sqlalchemy as sa
from alembic import op

from kpidesk.storage.schema.inspection import SCHEMA

revision = str(SCHEMA + 1)
down_revision = str(SCHEMA)


def upgrade() -> None:
    op.add_column("note", sa.Column("pinned", sa.Integer(), nullable=False, server_default="0"))
    with op.batch_alter_table("client") as client:
        client.add_column(sa.Column("colour", sa.Text(), nullable=True))
        client.create_check_constraint("ck_client_colour_form", "colour GLOB '#??????'")
    with op.batch_alter_table("cell") as cell:
        cell.add_column(sa.Column("place", sa.Integer(), nullable=True))
    with op.batch_alter_table("entry") as entry:
        entry.create_check_constraint("ck_entry_amount_whole", "amount = round(amount)")
