"""The inventory file: records, history, questionnaire versions, submissions and decisions, and their transactions.

SQLAlchemy is imported when an inventory is opened, Alembic when one has to be upgraded.
"""
