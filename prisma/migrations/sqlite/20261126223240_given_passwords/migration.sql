-- AlterTable
ALTER TABLE "Staff" ADD COLUMN "passwordGiven" BOOLEAN NOT NULL DEFAULT false;
